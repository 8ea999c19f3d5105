import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { takeStep } from '@qingjian/shared/cases/take-step'
import type { HandoverFacts } from '../platform/handover/handover-topics'
import { type TakeOverTable, takeOver } from '../platform/handover/take-over'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import { forgetCitizen } from './forget-citizen'
import { hearCitizen } from './hear-citizen'
import { openFromRating } from './open-from-rating'
import { recordStep } from './record-step'

/** Takes over what ratings and follow-ups have told. @returns how many cases were opened and closed by it */
export async function takeOverNews(
  dependencies: CasesDependencies,
  situation: StepSituation,
  until: number,
): Promise<{ opened: number; closed: number }> {
  const counts = { opened: 0, closed: 0 }
  const table: TakeOverTable = {
    'rating.bad': async (change, facts) => {
      if (await openFromRating(dependencies, change, facts, situation)) counts.opened += 1
    },
    'rating.attributed': (change, facts) => reattribute(dependencies, change, facts, situation),
    'rating.erased': (change, { ratingId }) => forgetCitizen(dependencies, change, ratingId, situation),
    'follow-up.begun': (change, facts) => beginFollowUp(dependencies, change, facts, situation),
    'follow-up.said': (change, facts) => noteWords(dependencies, change, facts, situation),
    'follow-up.ended': async (change, facts) => {
      if (await endFollowUp(dependencies, change, facts, situation)) counts.closed += 1
    },
  }
  await takeOver(dependencies, 'cases', table, until)
  return counts
}

async function reattribute(
  dependencies: CasesDependencies,
  change: Change,
  { personId, ratingId }: HandoverFacts['rating.attributed'],
  situation: StepSituation,
): Promise<void> {
  const value = await dependencies.cases.read(change, ratingId)
  // Opened later, the case takes the name from the rating.
  if (!value || value.ratedPersonId === personId) return
  const after = takeStep(value, 'reattribute', { kind: 'system' }, { personId }, situation)
  if (!after.ok) throw new Error(after.error.message)
  const person = await dependencies.directory.person(personId)
  const words = person ? { personName: person.name } : {}
  const taken = { step: 'reattribute', actor: 'system', words, occasion: personId } as const
  await recordStep(dependencies, change, value, after.data, taken, situation)
}

async function beginFollowUp(
  dependencies: CasesDependencies,
  change: Change,
  { caseId, round }: HandoverFacts['follow-up.begun'],
  situation: StepSituation,
): Promise<void> {
  const value = await dependencies.cases.read(change, caseId)
  // News of an answer that was returned, or that the citizen has judged already.
  if (value?.state !== 'answered' || value.answers !== round) return
  const after = takeStep(value, 'begin-follow-up', { kind: 'system' }, {}, situation)
  if (!after.ok) throw new Error(after.error.message)
  await recordStep(
    dependencies,
    change,
    value,
    after.data,
    { step: 'begin-follow-up', actor: 'system' },
    situation,
  )
}

async function endFollowUp(
  dependencies: CasesDependencies,
  change: Change,
  { caseId, outcome, round, words }: HandoverFacts['follow-up.ended'],
  situation: StepSituation,
): Promise<boolean> {
  const value = await dependencies.cases.read(change, caseId)
  const isAsked = value?.state === 'answered' || value?.state === 'following-up'
  if (!value || !isAsked || value.answers !== round) return false
  const heard = outcome === 'nobody-contacted' ? 'not-solved' : outcome
  // What was said is the citizen's and goes with their data; it is kept only as long as they are.
  const said = value.raterKey === undefined ? undefined : words
  const taken = { heard, said, taker: { kind: 'system' } } as const
  const result = await hearCitizen(dependencies, change, value, taken, situation)
  if (!result.ok) throw new Error(result.error.message)
  return result.data.state === 'closed'
}

async function noteWords(
  dependencies: CasesDependencies,
  change: Change,
  { caseId, round, words }: HandoverFacts['follow-up.said'],
  situation: StepSituation,
): Promise<void> {
  const value = await dependencies.cases.read(change, caseId)
  if (value?.raterKey === undefined) return
  const after = takeStep(value, 'add-evidence', { kind: 'system' }, {}, situation)
  if (!after.ok) throw new Error(after.error.message)
  const taken = { step: 'add-evidence', actor: 'citizen', said: words, occasion: `round-${round}` } as const
  await recordStep(dependencies, change, value, after.data, taken, situation)
}
