/** One thing that someone did or looked at. Written in the transaction of the change; sealed into the chain afterwards. */
export interface AuditEntry {
  _id: string
  position: string
  at: number
  /** Actor id (keyed hash) and person for staff; a pseudonym for citizens. */
  actor: string
  personId?: string
  /** The unit of that person when it happened. */
  unitId?: string
  /** Where the call came from, in the platform's words. */
  source: string
  /** The network address, and the PC's browser by its own word; of staff alone. */
  address?: string
  browser?: string
  /** `feature.action` of the call. */
  action: string
  /** What it happened to, `collection/id`. */
  subject: string
  reason?: string
  /** Facts of the change, free of personal data. */
  details: Record<string, unknown>
  requestId: string
  sealed: boolean
  sequence?: number
  hash?: string
}

/** What a use case says; time, actor and call are added by the unit of work. */
export interface AuditRecord {
  subject: string
  reason?: string
  details?: Record<string, unknown>
}
