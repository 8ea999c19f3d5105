import { doesGrantCover, type Place, type RoleGrant } from '@qingjian/shared/kernel/roles'

/** Who is calling, as the platform says; nothing of it comes from the event. */
export interface Caller {
  openid?: string
  /** True for the platform's own timer, never for a client or another function. */
  isTimer: boolean
  /** The platform's word for where the call came from, for the audit log. */
  source: string
}

/** The caller with what this house knows of them. */
export interface Actor {
  /** Keyed hash of the openid, or `timer`, or `anonymous`. */
  id: string
  kind: 'anonymous' | 'citizen' | 'staff' | 'timer'
  /** For the platform's services only; never stored, never logged. */
  openid?: string
  personId?: string
  unitId?: string
  /** Roles in force now; inside a use case only those that its contract names. */
  grants: RoleGrant[]
}

/** Whether one of the actor's grants reaches this place. */
export function canReach(actor: Actor, place: Place): boolean {
  return actor.grants.some((grant) => doesGrantCover(grant, place))
}
