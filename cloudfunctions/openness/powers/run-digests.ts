import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json'
import type { RunDocument, RunRecord } from './powers.documents'

/** What everybody may read of how a run began, the plan among it. */
export function digestOfBeginning(run: RunDocument): string {
  const { _id: id, class: powerClass, plan, powerId, powerTitle, powerVersion } = run
  const { regionId, regionName, startedAt, startedOn, title } = run
  return sealOf({
    ...{ id, powerId, powerVersion, powerTitle, powerClass, plan },
    ...{ title, regionId, regionName, startedOn, startedAt },
  })
}

/** What everybody may read of a record: its files by their names, and how many are kept. @param ordinal from 0 */
export function digestOfRecord(
  id: string,
  ordinal: number,
  { day, deviations, files, outcome, reason, recordedAt, stepId, votes, words }: Omit<RunRecord, 'digest'>,
): string {
  const shown = files.filter(({ isPublic }) => isPublic)
  return sealOf({
    ...{ id, ordinal, stepId, outcome, day, recordedAt, words, deviations },
    ...(votes !== undefined && { votes }),
    ...(reason !== undefined && { reason }),
    files: shown.map(({ id: fileId, kind, material = '', name }) => ({ id: fileId, kind, material, name })),
    keptFiles: files.length - shown.length,
  })
}

/** That it was given up, and why. */
export function digestOfEnd(
  id: string,
  { on, reason }: Pick<NonNullable<RunDocument['abandoned']>, 'on' | 'reason'>,
): string {
  return sealOf({ id, on, reason })
}

function sealOf(said: unknown): string {
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}
