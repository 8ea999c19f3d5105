import { requestIdField } from '@qingjian/shared/kernel/fields'
import { is } from 'valibot'
import type { Caller } from '../access/actor'

/** What is asked of a function. */
export interface Call {
  action: string
  data: unknown
  requestId?: string
}

/** A timer names its job; a client names the action. Anything else has no action and is refused. */
export function readCall(event: unknown, caller: Caller): Call {
  const fields = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>
  if (caller.isTimer)
    return { action: String(fields.TriggerName), data: {}, requestId: `timer-${String(fields.Time)}` }
  const action = typeof fields.action === 'string' ? fields.action : ''
  return is(requestIdField, fields.requestId)
    ? { action, data: fields.data, requestId: fields.requestId }
    : { action, data: fields.data }
}
