import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ReactNode } from 'react'
import { type Me, MeContext } from '../src/lib/session/use-me'
import { show } from './show'

const person: Me['person'] = {
  id: 'officer-1',
  name: '马秀英',
  position: '科员',
  unitId: 'unit-commission',
  unitName: '区纪委监委',
}

/** Shows a part of the console to somebody with these roles, as the frame would. */
export function showAs(roles: readonly StaffRole[], part: ReactNode, address = '/'): ReturnType<typeof show> {
  return show(<MeContext.Provider value={{ person, grants: [], roles }}>{part}</MeContext.Provider>, address)
}
