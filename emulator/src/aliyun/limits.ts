import type { Call } from '../phones/call'
import type { SmsMessage } from '../phones/phone-messages'
import { shanghaiDay } from '../phones/shanghai-time'
import type { Refusal } from './fill-template'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** At most so many within a time that ends now. */
interface Limit {
  name: string
  milliseconds: number
  most: number
}

const VERIFICATION_LIMITS: readonly Limit[] = [
  { name: '触发分钟级流控', milliseconds: MINUTE, most: 1 },
  { name: '触发小时级流控', milliseconds: HOUR, most: 5 },
]
const VERIFICATIONS_A_DAY = 10
const NOTICES_A_DAY = 50

/** Source: Alibaba Cloud, “语音通知流控频率规则”. */
const CALL_LIMITS: readonly Limit[] = [
  { name: '1分钟', milliseconds: MINUTE, most: 1 },
  { name: '1小时', milliseconds: HOUR, most: 5 },
  { name: '24小时', milliseconds: DAY, most: 20 },
]

/**
 * Whether one more SMS would be too many for a number. Source: Alibaba Cloud, “短信发送频率限制”.
 * @param earlier what the number was sent in the last 24 hours
 */
export function smsLimit(
  next: Pick<SmsMessage, 'sign' | 'templateCode' | 'verification'>,
  earlier: SmsMessage[],
  now: number,
): Refusal | undefined {
  const alike = earlier.filter(
    (message) =>
      message.sign === next.sign &&
      message.verification === next.verification &&
      (next.verification || message.templateCode === next.templateCode),
  )
  if (next.verification) {
    const exceeded = VERIFICATION_LIMITS.find(
      ({ milliseconds, most }) =>
        within(
          alike.map(({ sentAt }) => sentAt),
          milliseconds,
          now,
        ) >= most,
    )
    if (exceeded !== undefined) return controlled(`${exceeded.name}Permits:${exceeded.most}`)
  }
  const most = next.verification ? VERIFICATIONS_A_DAY : NOTICES_A_DAY
  const today = alike.filter(({ sentAt }) => shanghaiDay(sentAt) === shanghaiDay(now))
  return today.length >= most ? controlled(`触发天级流控Permits:${most}`) : undefined
}

/** Whether one more call would be too many for a number. @param earlier its calls so far */
export function callLimit(earlier: Call[], now: number): Refusal | undefined {
  const placed = earlier.map(({ placedAt }) => placedAt)
  const exceeded = CALL_LIMITS.find(({ milliseconds, most }) => within(placed, milliseconds, now) >= most)
  return exceeded === undefined
    ? undefined
    : controlled(`该被叫号触发被叫流控：${exceeded.name}最多${exceeded.most}次`)
}

function within(instants: number[], milliseconds: number, now: number): number {
  return instants.filter((instant) => instant > now - milliseconds).length
}

function controlled(message: string): Refusal {
  return { code: 'isv.BUSINESS_LIMIT_CONTROL', message }
}
