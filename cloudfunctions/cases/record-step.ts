import { isDeepStrictEqual } from 'node:util'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import type { CaseStep } from '@qingjian/shared/cases/case-states'
import { DOCUMENT_NAME, PHOTO_NAME, type StepWords } from '@qingjian/shared/cases/cases.text'
import { positionOf } from '../platform/ids/position'
import type { Change } from '../platform/serve/unit-of-work'
import type { KeptFile } from '../platform/uploads/keep-uploads'
import { withKeys } from './case-keys'
import { standingOf } from './case-standing'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument, StepDocument } from './cases.documents'

/** One line of the history, before it has its place. */
export interface NewStep {
  step: CaseStep
  actor: StepDocument['actor']
  personId?: string
  words?: StepWords
  reason?: string
  note?: string
  said?: string
  files?: readonly KeptFile[]
  /** Tells two steps of one request on one case apart. */
  occasion?: string
}

type RecordDependencies = Pick<CasesDependencies, 'cases' | 'hash' | 'history' | 'now' | 'requestId'>

/**
 * Writes a case after a step with everything that belongs to it: its line of the history, its files, its audit entry, and
 * the news for the rating whose count it changes. Six operations at most besides the files.
 * @param before the case before the step; undefined when the step opens it
 * @returns the case as it was written
 */
export async function recordStep(
  dependencies: RecordDependencies,
  change: Change,
  before: CaseDocument | undefined,
  after: Omit<CaseDocument, 'rank'>,
  taken: NewStep,
  { calendars, settings }: StepSituation,
): Promise<CaseDocument> {
  const { cases, hash, history, now, requestId } = dependencies
  const steps = (before?.steps ?? 0) + 1
  const stepId = hash('case-step', `${after._id}/${requestId}/${taken.step}/${taken.occasion ?? ''}`)
  const evidence = namedFiles(after, taken.files ?? [])
  const photos = evidence.filter(({ kind }) => kind === 'photo').length
  const value = withKeys(
    {
      ...after,
      steps,
      photos: after.photos + photos,
      documents: after.documents + evidence.length - photos,
    },
    calendars,
    settings,
  )
  await (before ? cases.put(change, value) : cases.insert(change, value))
  const files: string[] = []
  for (const [index, file] of evidence.entries()) {
    const id = hash('case-evidence', `${stepId}/${index}`)
    files.push(id)
    await history.addEvidence(change, {
      _id: id,
      caseId: value._id,
      position: positionOf(now, `${String(steps).padStart(6, '0')}-${String(index).padStart(2, '0')}`),
      ...file,
      by: taken.actor === 'citizen' ? 'citizen' : 'staff',
      ...(taken.personId !== undefined && { personId: taken.personId }),
      at: now,
    })
  }
  const { actor, note, personId, reason, said, step, words = {} } = taken
  await history.addStep(change, {
    _id: stepId,
    caseId: value._id,
    position: positionOf(now, String(steps).padStart(6, '0')),
    at: now,
    step,
    actor,
    ...(personId !== undefined && { personId }),
    words,
    ...(reason && { reason }),
    ...(note && { note }),
    ...(said && { said }),
    evidence: files,
  })
  await change.audit({
    subject: `cases/${value._id}`,
    ...(reason && { reason }),
    details: detailsOf(step, before, value, words, files.length),
  })
  const standing = standingOf(value)
  if (before === undefined || !isDeepStrictEqual(standing, standingOf(before)))
    await change.handOver({
      to: 'rating',
      topic: 'case.standing',
      occasion: `case/${value._id}/standing/${steps}`,
      facts: { ratingId: value._id, version: steps, standing },
    })
  return value
}

function namedFiles(
  { documents, photos }: Pick<CaseDocument, 'documents' | 'photos'>,
  files: readonly KeptFile[],
) {
  const counted = { photo: photos, document: documents }
  return files.map(({ fileId, kind }) => {
    counted[kind] += 1
    const name = (kind === 'photo' ? PHOTO_NAME : DOCUMENT_NAME)(counted[kind])
    return { kind, name, fileId }
  })
}

/** The facts of a step for the audit log: what was and what is, without words of the citizen. */
function detailsOf(
  step: CaseStep,
  before: CaseDocument | undefined,
  after: CaseDocument,
  words: StepWords,
  files: number,
): Record<string, unknown> {
  const { handlerName: _handler, personName: _person, unitName: _unit, ...facts } = words
  return {
    step,
    from: before?.state,
    to: after.state,
    ...(before?.unitId !== after.unitId && { unitId: after.unitId }),
    ...(before?.handlerId !== after.handlerId && { handlerId: after.handlerId }),
    ...facts,
    ...(files > 0 && { files }),
  }
}
