import type { recordCall as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { CallResult, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { advance } from './advance-follow-up'
import { endFollowUp } from './end-follow-up'
import { forStaff } from './find-for-staff'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument, StoredContact } from './follow-up.documents'
import { readRules } from './rules'

/** What ends a follow-up at once. Who took the call and will not say is left in peace, outside the satisfaction. */
const ENDS: Partial<Record<CallResult, Outcome>> = {
  solved: 'solved',
  'not-solved': 'not-solved',
  'nobody-contacted': 'nobody-contacted',
  refused: 'unreachable',
}

/** Notes what came of a call, by whoever holds the follow-up: the end, or the next attempt, or 无法联系. */
export const recordCall: UseCase<FollowUpDependencies, typeof contract> = async (
  dependencies,
  actor,
  { followUpId, note, result },
) => {
  const { followUps, now, work } = dependencies
  const rules = await readRules(dependencies)
  return commitUnlessRefused(work, async (change) => {
    const found = forStaff(actor, await followUps.read(change, followUpId))
    if (!found.ok) return found
    const { heldBy, heldUntil: _until, ...followUp } = found.data
    if (followUp.state !== 'for-person')
      return fail('CONFLICT', '这条回访已经有结果了，不用再登记，请刷新列表')
    // A talk may take longer than the hold; nobody else has taken it over.
    if (heldBy === undefined || heldBy !== actor.personId)
      return fail('CONFLICT', '请先点“开始回访”，打完电话再登记结果')
    const called: StoredContact = {
      channel: 'person',
      at: calledAt(found.data, now),
      settledAt: now,
      result,
      by: heldBy,
      ...(note !== '' && { note }),
    }
    const after: FollowUpDocument = {
      ...followUp,
      contacts: [...followUp.contacts, called],
      numberIsDead: followUp.numberIsDead || result === 'invalid-number',
    }
    await change.audit({ subject: `follow_ups/${followUpId}`, details: { called: result } })
    const outcome = ENDS[result]
    const { nextAt, state } =
      outcome === undefined
        ? await advance(dependencies, change, after, rules)
        : await endFollowUp(dependencies, change, after, {
            outcome,
            ...(outcome !== 'unreachable' && { channel: 'person', words: note }),
          })
    return succeed({ state, ...(nextAt !== undefined && { nextAt }) })
  })
}

const HOLD_MS = 30 * 60_000

/** When the number was taken, which lies within the hours for calls. */
function calledAt({ heldUntil }: FollowUpDocument, now: number): number {
  return Math.min(now, (heldUntil ?? now) - HOLD_MS)
}
