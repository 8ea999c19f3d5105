import type { Caller } from '../access/actor'
import { cloud } from './cloud'

/** Who calls, from the platform's context; the event that a client can write is never asked. */
export function readWxCaller(): Caller {
  const { CLIENTIP, CLIENTIPV6, OPENID, SOURCE } = cloud.getWXContext()
  const source = String(SOURCE ?? '')
  const isTimer = source === 'wx_trigger'
  // A context value of digits alone reaches us as a number.
  const openid = OPENID === undefined || OPENID === '' ? undefined : String(OPENID)
  if (isTimer) return { isTimer, source }
  const address = addressOf(CLIENTIP || CLIENTIPV6 || process.env.TCB_SOURCE_IP)
  return {
    isTimer,
    source,
    ...(openid === undefined ? {} : { openid }),
    ...(address === undefined ? {} : { address }),
  }
}

/** An IPv4 address is written as such, also where the platform wrote it as an IPv6 one. */
function addressOf(value: unknown): string | undefined {
  const text = value === undefined ? '' : String(value)
  return text === '' ? undefined : text.replace(/^::ffff:(?=\d+\.)/, '')
}
