import { randomUUID } from 'node:crypto'
import type { Caller, Source } from './caller'

/** On whose behalf a running function speaks to the platform. */
export interface Session {
  requestId: string
  caller: Caller
  source: Source
  /** 0 for a call from outside, one more for each call inside a call. */
  depth: number
}

const KEPT_SESSIONS = 5_000

/** Tokens that the SDK sends back as `tcb_sessionToken`; they outlive the call, for work that a function left behind. */
export class Sessions {
  private readonly byToken = new Map<string, Session>()

  open(session: Session): string {
    const token = randomUUID()
    this.byToken.set(token, session)
    if (this.byToken.size > KEPT_SESSIONS) {
      const [oldest] = this.byToken.keys()
      if (oldest !== undefined) this.byToken.delete(oldest)
    }
    return token
  }

  find(token: unknown): Session | undefined {
    return typeof token === 'string' ? this.byToken.get(token) : undefined
  }
}
