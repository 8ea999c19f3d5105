import { dayOf } from '@qingjian/shared/calendar/day'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { countLines } from '../publications/count-lines'
import { commitBatch, type Progress, type Replacement } from './commit-batch'
import { PUBLISH_UNTIL_MS } from './job-step'
import { lineDocumentOf, tombstoneOf } from './line-document'
import { createNamesNow } from './names-now'
import { type Part, partsOf } from './replaced-lines'

/**
 * Puts corrected versions or tombstones in front of published lines and makes the publication public with the last of
 * them: a correction is one transaction, the withdrawal of everything as many as it needs.
 * @returns the publication as far as it has come
 */
export async function supersedeLines(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument> {
  let reached = publication
  for await (const part of partsOf(dependencies, publication)) {
    if (dependencies.elapsed() > PUBLISH_UNTIL_MS) return reached
    const replacements = await replacementsOf(dependencies, reached, part)
    const progress = progressOf(reached, part, replacements)
    const written = await commitBatch(dependencies, reached, replacements, progress)
    if (!written) return reached
    reached = written
  }
  return reached
}

/** Whether lines are not the newest any more, or gone, before the first of them is replaced. */
export async function isOutdated(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<boolean> {
  if (publication.withdraws !== undefined) {
    const withdrawn = await dependencies.publications.find(publication.withdraws)
    return withdrawn?.state !== 'published' && withdrawn?.state !== 'archived'
  }
  const seen = new Set<string>()
  for await (const { lines } of partsOf(dependencies, publication)) {
    for (const { before, draft } of lines) {
      if (!before || before.isWithdrawn || before.version !== draft?.replaces) return true
      if (seen.has(before.lineId)) return true
      seen.add(before.lineId)
    }
  }
  return false
}

async function replacementsOf(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
  { lines }: Part,
): Promise<Replacement[]> {
  const names = createNamesNow(dependencies)
  await names.learnRegions(lines.map(({ draft }) => draft?.regionId))
  await names.learnFunds(lines.map(({ draft }) => draft?.fundId))
  const publishedOn = dayOf(dependencies.now)
  return lines.flatMap(({ before, draft }, offset) => {
    // Once some tombstones stand, what somebody else has withdrawn meanwhile is withdrawn already.
    if (!before || before.isWithdrawn) return []
    const index = publication.publishedLines + offset
    const place = { lineId: before.lineId, version: before.version + 1, index, publishedOn }
    const after =
      publication.kind === 'correction' && draft
        ? lineDocumentOf(dependencies, publication, draft, names.of(draft), place)
        : tombstoneOf(publication, before, place)
    return { before, after }
  })
}

function progressOf(
  { publishedLines: before, runningDigest, totals, withdraws }: PublicationDocument,
  { isLast, lines }: Part,
  replacements: readonly Replacement[],
): Progress {
  const publishedLines = before + lines.length
  const added = replacements.map(({ after }) => after)
  return {
    isLast,
    publishedLines,
    runningDigest: added.reduce((running, { digest }) => digestAfter(running, digest), runningDigest),
    // How much a withdrawal of everything withdraws shows only now: some lines may have been withdrawn before it.
    ...(withdraws !== undefined && {
      totals: countLines(before === 0 ? [] : totals, { added }),
      ...(isLast && { lineCount: publishedLines }),
    }),
  }
}
