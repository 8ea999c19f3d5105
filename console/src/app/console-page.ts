import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ComponentType } from 'react'

/** One page of the back office, declared by its feature in `<feature>/<feature>.pages.ts`. */
export interface ConsolePage {
  /** Address below `/`, such as `rating/dashboard`; may have parameters (`:id`). */
  path: string
  title: string
  /** Whose menu shows it: `everyone`, or holders of one of the roles. The functions decide for themselves. */
  roles: 'everyone' | readonly StaffRole[]
  /** Pages reached from another one stay out of the menu and light up that one's entry. */
  below?: string
  load: () => Promise<{ default: ComponentType }>
}

/** A heading of the menu with its pages. */
export interface MenuSection {
  title: string
  pages: readonly ConsolePage[]
}
