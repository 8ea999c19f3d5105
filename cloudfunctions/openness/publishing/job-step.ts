import { dayOf } from '@qingjian/shared/calendar/day'
import {
  type TakeablePublicationStep,
  takePublicationStep,
} from '@qingjian/shared/openness/publication-transitions'
import type { PublicationDocument } from '../openness.documents'

/** No further lines are written after these milliseconds, so that a run ends within the function's minute (config.json). */
export const PUBLISH_UNTIL_MS = 36_000

/** The publication after a step of the job. @throws Error where the table does not allow it: then something else is wrong */
export function stepOfJob(
  publication: PublicationDocument,
  step: TakeablePublicationStep,
  now: number,
  reason?: string,
): PublicationDocument {
  const facts = reason === undefined ? {} : { reason }
  const after = takePublicationStep(publication, step, { kind: 'system' }, facts, { now, today: dayOf(now) })
  if (!after.ok) throw new Error(after.error.message)
  return after.data
}
