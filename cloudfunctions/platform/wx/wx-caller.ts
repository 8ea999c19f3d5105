import type { Caller } from '../access/actor'
import { cloud } from './cloud'

/** Who calls, from the platform's context; the event that a client can write is never asked. */
export function readWxCaller(): Caller {
  const { OPENID, SOURCE } = cloud.getWXContext()
  const source = String(SOURCE ?? '')
  const isTimer = source === 'wx_trigger'
  // A context value of digits alone reaches us as a number.
  const openid = OPENID === undefined || OPENID === '' ? undefined : String(OPENID)
  return openid === undefined || isTimer ? { isTimer, source } : { openid, isTimer, source }
}
