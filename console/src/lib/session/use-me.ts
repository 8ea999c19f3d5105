import type { whoAmI } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { createContext, useContext } from 'react'

export interface Me extends ContractOutput<typeof whoAmI> {
  /** Roles in force, each once. */
  roles: readonly StaffRole[]
}

export const MeContext = createContext<Me | undefined>(undefined)

/** Who is signed in; pages are shown only when somebody is. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe needs a signed-in frame above it')
  return me
}
