import type { AttributedQuery } from '../attributed-query'
import type { Caller, Source } from './caller'
import type { LogLine } from './worker-messages'

/** Everything known about one call of a function. */
export interface Invocation {
  requestId: string
  function: string
  /** `event.action`, when the event has one. */
  action?: string
  source: Source
  caller: Caller
  parentRequestId?: string
  /** UTC milliseconds on the emulator's clock. */
  startedAt: number
  status: 'queued' | 'succeeded' | 'failed'
  durationMs?: number
  /** Why it failed, with the stack: for the developer's eyes, never answered to the caller. */
  failure?: string
  logs: LogLine[]
  databaseCalls: AttributedQuery[]
}

const KEPT_INVOCATIONS = 2_000
const KEPT_LINES = 500

/** The latest calls, in memory. */
export class InvocationLog {
  private readonly byId = new Map<string, Invocation>()

  begin(invocation: Omit<Invocation, 'status' | 'logs' | 'databaseCalls'>): Invocation {
    const entry: Invocation = { ...invocation, status: 'queued', logs: [], databaseCalls: [] }
    this.byId.set(entry.requestId, entry)
    if (this.byId.size > KEPT_INVOCATIONS) {
      const [oldest] = this.byId.keys()
      if (oldest !== undefined) this.byId.delete(oldest)
    }
    return entry
  }

  find(requestId: string): Invocation | undefined {
    return this.byId.get(requestId)
  }

  addLine(requestId: string, line: LogLine): void {
    const invocation = this.byId.get(requestId)
    if (invocation !== undefined && invocation.logs.length < KEPT_LINES) invocation.logs.push(line)
  }

  /** Newest first. */
  latest(limit: number, functionName?: string): Invocation[] {
    const found: Invocation[] = []
    const entries = [...this.byId.values()]
    for (let index = entries.length - 1; index >= 0 && found.length < limit; index -= 1) {
      const invocation = entries[index]
      if (invocation === undefined) break
      if (functionName === undefined || invocation.function === functionName) found.push(invocation)
    }
    return found
  }
}
