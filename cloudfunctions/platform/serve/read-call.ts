import { idField, requestIdField } from '@qingjian/shared/kernel/fields'
import { is } from 'valibot'
import type { Caller } from '../access/actor'

/** What is asked of a function. */
export interface Call {
  action: string
  data: unknown
  requestId?: string
  /** A PC's token; empty when what came is none, for then it is nobody's call. */
  session?: string
  /** Id of what was confirmed on the phone. */
  confirmation?: string
}

const LONGEST_TOKEN = 100

/** A timer names its job; a client names the action. Anything else has no action and is refused. */
export function readCall(event: unknown, caller: Caller): Call {
  const fields = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>
  if (caller.isTimer)
    return { action: String(fields.TriggerName), data: {}, requestId: `timer-${String(fields.Time)}` }
  const { action, confirmation, data, requestId, session } = fields
  return {
    action: typeof action === 'string' ? action : '',
    data,
    ...(is(requestIdField, requestId) ? { requestId } : {}),
    ...(session === undefined || session === null ? {} : { session: tokenOf(session) }),
    ...(is(idField, confirmation) ? { confirmation } : {}),
  }
}

function tokenOf(session: unknown): string {
  return typeof session === 'string' && session.length <= LONGEST_TOKEN ? session : ''
}
