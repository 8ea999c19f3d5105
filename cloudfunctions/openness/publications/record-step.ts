import { dayOf } from '@qingjian/shared/calendar/day'
import type { PublicationStep } from '@qingjian/shared/openness/publication-states'
import { positionOf } from '../../platform/ids/position'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'

type Dependencies = Pick<OpennessDependencies, 'hash' | 'now' | 'publications' | 'requestId'>

/** What happened to a publication, and by whom; the job has no person. */
export interface TakenStep {
  step: PublicationStep
  personId?: string
  reason?: string
  details?: Record<string, unknown>
}

/**
 * Writes a publication as a step left it, the step's row in its history and its audit entry, in the transaction of the
 * change. Somebody's edits of one day between two submissions are one row; each of them is in the audit log.
 */
export async function recordStep(
  { hash, now, publications, requestId }: Dependencies,
  change: Change,
  after: PublicationDocument,
  { details, personId, reason, step }: TakenStep,
): Promise<void> {
  await (step === 'create' ? publications.insert(change, after) : publications.put(change, after))
  const occasion =
    step === 'edit'
      ? `edit/${personId}/${dayOf(now)}/${after.returned?.at ?? 0}`
      : `${step}/${after.version}/${requestId}`
  const id = hash('openness-step', `${after._id}/${occasion}`)
  await publications.addStep(change, {
    _id: id,
    publicationId: after._id,
    position: positionOf(now, `${String(after.version).padStart(6, '0')}-${id.slice(0, 12)}`),
    at: now,
    step,
    ...(personId !== undefined && { personId }),
    ...(reason !== undefined && reason !== '' && { reason }),
  })
  await change.audit({
    subject: `openness_publications/${after._id}`,
    ...(reason !== undefined && reason !== '' && { reason }),
    details: { step, state: after.state, version: after.version, lines: after.lineCount, ...details },
  })
}
