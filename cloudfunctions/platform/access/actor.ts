import { doesGrantCover, type Place, type RoleGrant } from '@qingjian/shared/kernel/roles'

/** Who is calling, as the platform says; nothing of it comes from the event. */
export interface Caller {
  openid?: string
  /** The client's network address. Kept for staff alone; for everybody else it only slows down floods. */
  address?: string
  /** True for the platform's own timer, never for a client or another function. */
  isTimer: boolean
  /** The platform's word for where the call came from, for the audit log. */
  source: string
}

/** The PC from which a member of staff calls. */
export interface ActorSession {
  id: string
  /** What the browser said of itself at the sign-in. */
  browser: string
}

/** The caller with what this house knows of them. */
export interface Actor {
  /** Keyed hash of the openid, or `timer`, or `anonymous`; the same on the phone and at a PC. */
  id: string
  /** `staff` is whoever is bound to a personnel record, whatever their roles. */
  kind: 'anonymous' | 'citizen' | 'staff' | 'timer'
  /** For the platform's services only; never stored, never logged. Missing at a PC. */
  openid?: string
  /** Set when the call came from a PC. */
  session?: ActorSession
  personId?: string
  unitId?: string
  /** Roles in force now; inside a use case only those that its contract names. */
  grants: RoleGrant[]
}

/** Whether one of the actor's grants reaches this place. */
export function canReach(actor: Actor, place: Place): boolean {
  return actor.grants.some((grant) => doesGrantCover(grant, place))
}
