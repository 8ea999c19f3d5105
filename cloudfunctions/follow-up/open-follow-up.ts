import type { HandoverFacts } from '../platform/handover/handover-topics'
import { positionOf } from '../platform/ids/position'
import type { RatedDocument } from '../platform/ratings/rated.documents'
import type { Change } from '../platform/serve/unit-of-work'
import { endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { type FollowUpDocument, townOf } from './follow-up.documents'
import { followUpIdOf } from './follow-up-ids'
import { tellBegun } from './send-contact'

/** What every follow-up begins with; the first contact is due at once. */
async function begin(
  { directory, now }: FollowUpDependencies,
  rated: RatedDocument,
  id: string,
  unitId: string,
): Promise<Omit<FollowUpDocument, 'kind' | 'levelLabel' | 'reasons' | 'round'>> {
  const [window, unit] = [await directory.window(rated.windowId), await directory.unit(unitId)]
  if (!window || !unit) throw new Error(`window ${rated.windowId} or unit ${unitId} is not on record`)
  return {
    _id: id,
    position: positionOf(now, id.slice(0, 12)),
    ratingId: rated._id,
    state: 'planned',
    nextAt: now,
    windowName: window.name,
    windowNumber: window.number,
    hallName: window.hallName,
    unitId,
    unitName: unit.name,
    regionId: unit.regionId,
    townId: townOf(unit.regionId),
    ratedDay: rated.day,
    createdAt: now,
    contacts: [],
    hasNumber: rated.contact !== undefined,
    numberIsDead: false,
    begun: false,
  }
}

/** Begins to ask whether what a unit answered is true. */
export async function openCaseFollowUp(
  dependencies: FollowUpDependencies,
  change: Change,
  facts: HandoverFacts['case.answered'],
): Promise<void> {
  const { followUps, hash, rated } = dependencies
  const { answer, caseId, isTold, levelLabel, number, reasons, round, unitId } = facts
  const id = followUpIdOf(hash, { caseId, round })
  if (await followUps.read(change, id)) return
  const rating = await rated.read(change, caseId)
  if (!rating) throw new Error('a case without its rating')
  const earlier = await followUps.ofRating(caseId)
  const isAgain = earlier.some(({ outcome }) => outcome === 'not-solved' || outcome === 'nobody-contacted')
  const opened: FollowUpDocument = {
    ...(await begin(dependencies, rating, id, unitId)),
    kind: 'case',
    caseId,
    caseNumber: number,
    round,
    ...(isAgain && { isAgain }),
    levelLabel,
    reasons,
    answer,
    contacts: isTold ? [{ channel: 'subscribe', at: answer.at }] : [],
    begun: isTold,
  }
  if (isTold) await tellBegun(change, caseId, round)
  if (rating.erasedAt !== undefined) {
    // Who has taken everything back is not waited for.
    await endFollowUp(dependencies, change, opened, { outcome: 'no-contact' })
    return
  }
  await followUps.save(change, opened)
  await change.audit({ subject: `follow_ups/${id}`, details: { state: opened.state, round } })
}

/** Begins to ask somebody who was content; without a number there is nobody to ask. */
export async function openSampledFollowUp(
  dependencies: FollowUpDependencies,
  change: Change,
  { levelLabel, ratingId, reasons }: HandoverFacts['rating.sampled'],
): Promise<void> {
  const { followUps, hash, rated } = dependencies
  const id = followUpIdOf(hash, { ratingId })
  if (await followUps.read(change, id)) return
  const rating = await rated.read(change, ratingId)
  if (rating?.contact === undefined) return
  const opened: FollowUpDocument = {
    ...(await begin(dependencies, rating, id, rating.unitId)),
    kind: 'rating',
    round: 1,
    levelLabel,
    reasons,
  }
  await followUps.save(change, opened)
  await change.audit({ subject: `follow_ups/${id}`, details: { state: opened.state } })
}
