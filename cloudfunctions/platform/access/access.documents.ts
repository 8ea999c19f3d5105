import type { RoleGrant, StaffRole } from '@qingjian/shared/kernel/roles'

/**
 * A member of staff's phone, bound to the personnel record; the id is the keyed hash of the openid. It holds all that a
 * call needs to know of its caller, so that one read is enough, and is rewritten together with the account.
 */
export interface BindingDocument {
  _id: string
  personId: string
  unitId: string
  /** Granted roles, also those that begin later. */
  grants: RoleGrant[]
  /** Sessions of an earlier binding of the same phone are told apart by it. */
  boundAt: number
  /** Set when the person left, moved to another unit, or was parted from this phone: it counts no longer. */
  endedAt?: number
}

export type GrantState = 'waiting' | 'granted' | 'refused' | 'revoked'

/** One role asked for, with everything that was decided about it; people by their ids. */
export interface GrantRecord extends RoleGrant {
  id: string
  state: GrantState
  reason: string
  requestedAt: number
  requestedBy: string
  decidedAt?: number
  decidedBy?: string
  decisionReason?: string
  revokedAt?: number
  revokedBy?: string
  revocationReason?: string
}

/** A person's access; the id is the person's. */
export interface AccountDocument {
  _id: string
  bindingId?: string
  boundAt?: number
  /** The latest invitation, whatever became of it. */
  invitationId?: string
  /** Who parted the person from their phone: the next invitation to a powerful account is somebody else's to issue. */
  unboundBy?: string
  /** Every grant there ever was, oldest first. */
  grants: GrantRecord[]
  /** Roles among the granted ones, for lists; whether they are in force is said by the grants. */
  roles: StaffRole[]
  /** When the oldest waiting grant was asked for; missing when none waits. */
  waitingSince?: number
  /** Changes with every write, so that a change which saw no account meets the one that made it. */
  changedAt: number
}

/** A PC's session; the id is the keyed hash of its token. */
export interface SessionDocument {
  _id: string
  /** The binding as which it calls, and since when that was bound. */
  actorId: string
  boundAt: number
  personId: string
  browser: string
  address: string
  startedAt: number
  /** Written once a minute at most. */
  lastSeenAt: number
  /** Twelve hours after it began. */
  endsAt: number
  endedAt?: number
}

/** One sensitive call that a PC announced and a phone decides on. */
export interface ConfirmationDocument {
  _id: string
  sessionId: string
  actorId: string
  /** `feature.action`. */
  method: string
  /** Of the input as the method will read it. */
  digest: string
  title: string
  lines: { label: string; text: string }[]
  /** Two digits on both screens. */
  number: string
  browser: string
  state: 'waiting' | 'confirmed' | 'refused' | 'used'
  requestedAt: number
  /** Two minutes after the last step. */
  expiresAt: number
}
