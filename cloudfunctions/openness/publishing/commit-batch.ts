import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import { type LineDocument, lineVersionId, type PublicationDocument } from '../openness.documents'
import { recordStep } from '../publications/record-step'
import { finishPublication } from './finish-publication'
import { groupBy } from './group-by'
import { stepOfJob } from './job-step'

export interface Replacement {
  before: LineDocument
  after: LineDocument
}

/** How far a publication has come with some lines, and whether they are the last. */
export interface Progress
  extends Pick<PublicationDocument, 'publishedLines' | 'runningDigest'>,
    Partial<Pick<PublicationDocument, 'lineCount' | 'totals'>> {
  isLast: boolean
}

/**
 * Replaces some lines in one transaction, with what the publications that they were first published in say of it. The last
 * lines make the publication public in the same transaction.
 * @returns the publication as far as it has come; undefined when another run came first
 */
export async function commitBatch(
  dependencies: OpennessDependencies,
  { _id, publishedLines }: PublicationDocument,
  replacements: readonly Replacement[],
  { isLast, ...progress }: Progress,
): Promise<PublicationDocument | undefined> {
  const { lines, publications, work } = dependencies
  const origins = await originsOf(dependencies, replacements)
  return work.commit(async (change) => {
    const stored = await publications.read(change, _id)
    if (stored?.state !== 'publishing' || stored.publishedLines !== publishedLines) return undefined
    for (const { after, before } of replacements) await lines.supersede(change, before, after)
    const reached = { ...stored, ...progress }
    const written = isLast ? await finishPublication(dependencies, change, reached) : reached
    if (!isLast) await publications.put(change, written)
    const touched = new Set([...origins.keys(), ...(isLast && written.withdraws ? [written.withdraws] : [])])
    for (const origin of touched)
      await tellOrigin(dependencies, change, origin, written, origins.get(origin) ?? [])
    return written
  }, `${_id}/${progress.publishedLines}`)
}

/** Replacements by the publication in which their line came first. */
async function originsOf(
  { lines }: OpennessDependencies,
  replacements: readonly Replacement[],
): Promise<Map<string, Replacement[]>> {
  const later = replacements.filter(({ before }) => before.version > 1)
  const first = await lines.byIds(later.map(({ before }) => lineVersionId(before.lineId, 1)))
  const known = new Map(first.map(({ lineId, publicationId }) => [lineId, publicationId]))
  return groupBy(replacements, ({ before }) => known.get(before.lineId) ?? before.publicationId)
}

/** Notes in a publication how many of its lines are corrected or withdrawn, and that it is gone when all of it is. */
async function tellOrigin(
  dependencies: OpennessDependencies,
  change: Change,
  id: string,
  by: PublicationDocument,
  replacements: readonly Replacement[],
): Promise<void> {
  const { now, publications } = dependencies
  const origin = await publications.read(change, id)
  if (!origin) throw new Error(`the publication ${id} of a published line is missing`)
  const isWithdrawal = by.kind === 'withdrawal'
  const told: PublicationDocument = isWithdrawal
    ? { ...origin, withdrawnLines: origin.withdrawnLines + replacements.length }
    : {
        ...origin,
        // A line that was corrected before counts already.
        correctedLines:
          origin.correctedLines + replacements.filter(({ before }) => before.version === 1).length,
        ...longerPosting(origin, by),
      }
  if (by.withdraws !== id || by.state !== 'published') return publications.put(change, told)
  const withdrawn = { ...stepOfJob(told, 'withdraw', now), changedAt: now }
  const reason = by.reason === undefined ? {} : { reason: by.reason }
  await recordStep(dependencies, change, withdrawn, { step: 'withdraw', ...reason })
}

/** What is corrected while it is posted stays posted as long as its correction (山东省村务公开条例 第十三条). */
export function longerPosting(
  { postedUntil = '', state }: PublicationDocument,
  { postedUntil: until = '', publishedOn = '' }: PublicationDocument,
): Pick<PublicationDocument, 'postedUntil'> | Record<never, never> {
  const isPosted = state === 'published' && publishedOn !== '' && publishedOn <= postedUntil
  return isPosted && until > postedUntil ? { postedUntil: until } : {}
}
