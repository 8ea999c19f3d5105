import type { readFollowUp } from '@qingjian/shared/follow-up/follow-up.contracts'
import { CHANNEL_NAMES } from '@qingjian/shared/follow-up/follow-up-states'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { formatInstant } from '../ui/format-instant'
import { followUpText as text } from './follow-up.text'

export type FollowUpDetail = ContractOutput<typeof readFollowUp>
export type FollowUpRow = FollowUpDetail['followUp']
type Attempt = FollowUpRow['attempts'][number]

/** One attempt to reach the citizen in a line, such as `2026-11-24 09:05 短信：没有回应`. */
export function attemptWords({ at, channel, result }: Attempt): string {
  const what = `${formatInstant(at)} ${CHANNEL_NAMES[channel]}`
  return result === undefined ? what : `${what}：${result}`
}

/** What was tried last, in a line; who answered without having been contacted did so in the mini-program. */
export function lastContact({ answeredBy, attempts, endedAt }: FollowUpRow): string {
  const last = attempts.at(-1)
  if (last !== undefined) return attemptWords(last)
  if (answeredBy !== undefined) return text.ownWord
  return endedAt === undefined ? text.noAttempts : text.neverContacted
}
