import { runningClock } from '@qingjian/shared/cases/case-clocks'
import { caseNumberOf } from '@qingjian/shared/cases/case-number'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { openCase } from '@qingjian/shared/cases/open-case'
import type { HandoverFacts } from '../platform/handover/handover-topics'
import { positionOf } from '../platform/ids/position'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import { recordStep } from './record-step'

/**
 * Opens the case of a 差评 with both clocks of the law, unless it is open already. A clock whose calendar is missing runs
 * on without a day (`reckon-clocks.ts`), so that no case is lost or late at the end of a year.
 * @returns whether a case was opened
 */
export async function openFromRating(
  dependencies: CasesDependencies,
  change: Change,
  { ratingId, ...words }: HandoverFacts['rating.bad'],
  situation: StepSituation,
): Promise<boolean> {
  const { cases, directory, now, rated } = dependencies
  if (await cases.read(change, ratingId)) return false
  const rating = await rated.read(change, ratingId)
  if (!rating) throw new Error(`a case was asked for a rating that there is not: ${ratingId}`)
  const { attributedTo, unitId, windowId } = rating
  const window = await directory.window(windowId)
  const unit = await directory.unit(unitId)
  if (!window || !unit) throw new Error(`the window ${windowId} or its unit ${unitId} is not on record`)
  const opened = openCase(
    { unitId, ...(attributedTo !== undefined && { ratedPersonId: attributedTo }) },
    situation,
  )
  const dueDay = runningClock(opened.clocks, 'verify')?.dueDay
  const value = {
    ...opened,
    _id: ratingId,
    number: caseNumberOf(ratingId, now),
    openedAt: now,
    position: positionOf(now, ratingId.slice(0, 12)),
    ratedAt: rating.at,
    windowId,
    windowNumber: window.number,
    windowName: window.name,
    hallName: window.hallName,
    unitName: unit.name,
    regionId: unit.regionId,
    words,
    // Who took back what is theirs in the meantime is not followed any more.
    ...(rating.erasedAt === undefined && { raterKey: rating.raterKey }),
    photos: 0,
    documents: 0,
    steps: 0,
  }
  const told = { unitName: unit.name, ...(dueDay !== undefined && { dueDay }) }
  await recordStep(
    dependencies,
    change,
    undefined,
    value,
    { step: 'open', actor: 'system', words: told },
    situation,
  )
  return true
}
