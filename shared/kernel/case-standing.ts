/** Where a case stands, as far as the rating it came from is counted by it. */
export interface CaseStanding {
  /** `dismissed`: 误评/恶意, out of the denominator. */
  state: 'open' | 'closed' | 'dismissed'
  dismissal?: 'misrated' | 'malicious'
  /** Set once every clock of the case has stopped: whether each was kept. `false` as soon as one was not. */
  onTime?: boolean
  /** What the citizen said in the end, or that nobody could be reached; missing while it is not known. */
  followUp?: 'solved' | 'not-solved' | 'unreachable'
  /** Times that the case was handled again (二次办理). */
  reopened: number
}
