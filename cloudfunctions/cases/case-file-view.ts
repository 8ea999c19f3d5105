import type { StepTaker } from '@qingjian/shared/cases/case-core'
import type { caseView, stepView } from '@qingjian/shared/cases/case-fields'
import { STAFF_STEPS } from '@qingjian/shared/cases/cases.text'
import { availableSteps } from '@qingjian/shared/cases/take-step'
import type { InferOutput } from 'valibot'
import { caseRowViewOf, clockViewOf, evidenceViewOf, type Names, namesOf } from './case-views'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument, EvidenceDocument, StepDocument } from './cases.documents'
import { situationOf } from './situation'

type CaseView = InferOutput<typeof caseView>

/** Everything that staff may know of a case, with what this one of them can do next. */
export async function caseFileViewOf(
  dependencies: CasesDependencies,
  value: CaseDocument,
  taker: StepTaker,
): Promise<CaseView> {
  const { history, now, rated } = dependencies
  const [rating, remarks, steps, evidence, situation] = await Promise.all([
    rated.find(value._id),
    rated.remarks(value._id),
    history.steps(value._id),
    history.evidence(value._id),
    situationOf(dependencies),
  ])
  const names = await namesOf(dependencies, [...peopleIn(value), ...steps.map(({ personId }) => personId)])
  const { answer, awaitsCalendar, finding, followUp, ratedPersonId, words } = value
  return {
    ...caseRowViewOf(value, rating, names, now),
    ratedAt: value.ratedAt,
    ...(words.serviceItem !== undefined && { serviceItem: words.serviceItem }),
    dimensions: words.dimensions,
    comment: rating?.comment ?? '',
    remarks: remarks.map(({ at, comment }) => ({ at, comment })),
    ...(ratedPersonId !== undefined && { ratedPerson: names.of(ratedPersonId) }),
    ...(finding !== undefined && { finding }),
    ...(answer && { answer: { ...answer, by: names.of(answer.by) } }),
    clocks: value.clocks.flatMap((clock) => clockViewOf(clock, now) ?? []),
    evidence: evidence.map(evidenceViewOf),
    ...questionsOf(value, names),
    ...(followUp && { followUp }),
    timeline: steps.map((step) => stepViewOf(step, evidence, names)),
    ...(awaitsCalendar !== undefined && { awaitsCalendar }),
    steps: availableSteps(value, taker, situation),
  }
}

function peopleIn({ answer, appeal, dismissal, extension, handlerId, ratedPersonId }: CaseDocument) {
  return [
    handlerId,
    ratedPersonId,
    answer?.by,
    extension?.askedBy,
    extension?.decidedBy,
    dismissal?.proposedBy,
    dismissal?.decidedBy,
    appeal?.by,
    appeal?.decidedBy,
  ]
}

/** Extension, dismissal and appeal with the names of the people. */
export function questionsOf(
  { appeal, dismissal, extension }: Pick<CaseDocument, 'appeal' | 'dismissal' | 'extension'>,
  names: Names,
): Pick<CaseView, 'appeal' | 'dismissal' | 'extension'> {
  const decided = <Asked extends { decidedBy?: string }>({ decidedBy, ...asked }: Asked) => ({
    ...asked,
    ...(decidedBy !== undefined && { decidedBy: names.of(decidedBy) }),
  })
  return {
    ...(extension && { extension: { ...decided(extension), askedBy: names.of(extension.askedBy) } }),
    ...(dismissal && { dismissal: { ...decided(dismissal), proposedBy: names.of(dismissal.proposedBy) } }),
    ...(appeal && { appeal: { ...decided(appeal), by: names.of(appeal.by) } }),
  }
}

function stepViewOf(
  { _id, actor, at, evidence: files, note, personId, reason, said, step, words }: StepDocument,
  evidence: readonly EvidenceDocument[],
  names: Names,
): InferOutput<typeof stepView> {
  // What the citizen said is the reason of what they did.
  const why = said ?? reason
  return {
    id: _id,
    step,
    at,
    actor,
    ...(personId !== undefined && { by: names.of(personId) }),
    text: STAFF_STEPS[step](words),
    ...(why !== undefined && { reason: why }),
    ...(note !== undefined && { note }),
    evidence: evidence.filter(({ _id: id }) => files.includes(id)).map(evidenceViewOf),
  }
}
