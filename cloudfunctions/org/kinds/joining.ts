import { dayOf } from '@qingjian/shared/calendar/day'
import { RANK_NAMES } from '@qingjian/shared/kernel/ranks'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { judgeJoiningDay } from '@qingjian/shared/org/joining-day'
import { type PersonDocument, partyAnniversaryOf } from '../../platform/directory/directory.documents'

/** 入党日期 and the key by which its anniversaries are found: never one without the other. */
interface StoredJoining {
  partyJoinedOn: string | undefined
  partyAnniversary: string | undefined
}

/** How 入党日期 is stored of a person; undefined for whoever has none. */
export function storedJoining(personId: string, partyJoinedOn: string | undefined): StoredJoining {
  const partyAnniversary = partyJoinedOn && partyAnniversaryOf(personId, partyJoinedOn)
  return { partyJoinedOn, partyAnniversary }
}

/** The same, refused for a day that is still to come. */
export function checkJoining(
  { now }: { now: number },
  personId: string,
  partyJoinedOn: string | undefined,
): Result<StoredJoining> {
  const judged = partyJoinedOn === undefined ? undefined : judgeJoiningDay(partyJoinedOn, dayOf(now))
  if (!judged || judged.ok) return succeed(storedJoining(personId, partyJoinedOn))
  const message = `${judged.problem}，${judged.remedy}`
  return fail('INVALID_INPUT', message, { partyJoinedOn: message })
}

/** Rank and joining in words by label, for the history. */
export function joiningWords({ partyJoinedOn, rank }: Pick<PersonDocument, 'rank' | 'partyJoinedOn'>) {
  return { 级别: rank === undefined ? '' : RANK_NAMES[rank], 入党日期: partyJoinedOn ?? '' }
}
