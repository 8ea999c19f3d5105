import { isLate, mostUrgentClock } from '@qingjian/shared/cases/case-clocks'
import type { ownCaseView, ownStepView } from '@qingjian/shared/cases/case-fields'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { OPEN_STATES } from '@qingjian/shared/cases/case-states'
import { CITIZEN_STATES, CITIZEN_STEPS } from '@qingjian/shared/cases/cases.text'
import { availableSteps } from '@qingjian/shared/cases/take-step'
import type { InferOutput } from 'valibot'
import type { RatedDocument } from '../platform/ratings/rated.documents'
import { evidenceViewOf } from './case-views'
import type { CaseDocument, EvidenceDocument, StepDocument } from './cases.documents'

/** A case as its citizen follows it. */
export function ownCaseViewOf(
  value: CaseDocument,
  rated: RatedDocument | undefined,
  isTold: boolean,
  situation: StepSituation,
): InferOutput<typeof ownCaseView> {
  const { answer, clocks, state } = value
  // The later one is what the citizen waits for: the answer.
  const clock = mostUrgentClock(clocks.filter(({ kind }) => kind === 'rectify'))
  return {
    id: value._id,
    number: value.number,
    openedAt: value.openedAt,
    windowName: value.windowName,
    windowNumber: value.windowNumber,
    hallName: value.hallName,
    unitName: value.unitName,
    levelLabel: value.words.levelLabel,
    comment: rated?.comment ?? '',
    state,
    stateText: CITIZEN_STATES[state],
    ...(clock?.dueDay !== undefined && { dueDay: clock.dueDay }),
    isLate: clocks.some((one) => one.stoppedAt === undefined && isLate(one, situation.now)),
    ...(answer && { answer: { text: answer.text, at: answer.at, unitName: value.unitName } }),
    canConfirm: availableSteps(value, { kind: 'citizen' }, situation).includes('reopen'),
    canAddEvidence: OPEN_STATES.includes(state),
    isTold,
  }
}

/** The lines of the history that are the citizen's to follow, in their words; what they said themselves stands below. */
export function ownTimelineOf(
  steps: readonly StepDocument[],
  evidence: readonly EvidenceDocument[],
): InferOutput<typeof ownStepView>[] {
  return steps.flatMap(({ at, evidence: files, said, step, words }) => {
    const title = CITIZEN_STEPS[step]?.(words)
    if (title === undefined) return []
    const shown = evidence.filter((one) => files.includes(one._id) && isForCitizen(step, one))
    return [
      {
        at,
        title,
        ...(said !== undefined && { text: said }),
        evidence: shown.map(evidenceViewOf),
      },
    ]
  })
}

/** What they sent themselves, and what shows that it was put right. */
export function isForCitizen(step: StepDocument['step'], { by }: EvidenceDocument): boolean {
  return by === 'citizen' || step === 'answer'
}
