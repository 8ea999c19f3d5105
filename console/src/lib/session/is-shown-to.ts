import type { StaffRole } from '@qingjian/shared/kernel/roles'

/** Whether someone with these roles is shown what is for `allowed`. */
export function isShownTo(allowed: 'everyone' | readonly StaffRole[], roles: readonly StaffRole[]): boolean {
  return allowed === 'everyone' || allowed.some((role) => roles.includes(role))
}
