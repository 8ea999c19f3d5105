import { dayOf } from '@qingjian/shared/calendar/day'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, LineDocument, PublicationDocument } from '../openness.documents'
import { chunkOf } from '../publications/draft-lines.repository'
import { commitBatch, type Replacement } from './commit-batch'
import { PUBLISH_UNTIL_MS } from './job-step'
import { lineDocumentOf, tombstoneOf } from './line-document'
import { createNamesNow } from './names-now'

/** Lines of one transaction, which has 100 operations: two for each line, and two for each publication that is corrected. */
const LINES_AT_ONCE = 20

/** A draft's line with its place in the publication, and the newest version of the line that it replaces. */
interface Target {
  draft: DraftLine
  index: number
  before: LineDocument | undefined
}

/**
 * Puts corrected versions or tombstones in front of published lines and makes the publication public with the last of
 * them: a correction is one transaction, the withdrawal of everything as many as it needs.
 * @returns the publication as far as it has come; `outdated` where a line is not the newest any more, and nothing was written
 */
export async function supersedeLines(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument | 'outdated'> {
  if (publication.publishedLines === 0 && (await isOutdated(dependencies, publication))) return 'outdated'
  let reached = publication
  for await (const part of partsOf(dependencies, publication)) {
    if (dependencies.elapsed() > PUBLISH_UNTIL_MS) return reached
    const replacements = await replacementsOf(dependencies, reached, part)
    const publishedLines = reached.publishedLines + part.length
    const runningDigest = replacements.reduce(
      (running, { after }) => digestAfter(running, after.digest),
      reached.runningDigest,
    )
    const written = await commitBatch(dependencies, reached, replacements, { publishedLines, runningDigest })
    if (!written) return reached
    reached = written
  }
  return reached
}

/** The draft's lines that are not written yet, some at once. */
async function* partsOf(
  { draftLines, lines: published }: OpennessDependencies,
  { _id, publishedLines }: PublicationDocument,
): AsyncGenerator<Target[]> {
  for await (const { from, lines } of draftLines.chunks(_id, chunkOf(publishedLines))) {
    for (let start = Math.max(0, publishedLines - from); start < lines.length; start += LINES_AT_ONCE) {
      const part = lines.slice(start, start + LINES_AT_ONCE)
      const found = await published.latest(part.flatMap(({ lineId }) => lineId ?? []))
      const newest = new Map(found.map((line) => [line.lineId, line]))
      yield part.map((draft, place) => ({
        draft,
        index: from + start + place,
        before: newest.get(draft.lineId ?? ''),
      }))
    }
  }
}

async function isOutdated(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<boolean> {
  const seen = new Set<string>()
  for await (const part of partsOf(dependencies, publication)) {
    for (const { before, draft } of part) {
      if (!before || before.isWithdrawn || before.version !== draft.replaces) return true
      if (seen.has(before.lineId)) return true
      seen.add(before.lineId)
    }
  }
  return false
}

async function replacementsOf(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
  part: readonly Target[],
): Promise<Replacement[]> {
  const names = createNamesNow(dependencies)
  await names.learnRegions(part.map(({ draft }) => draft.regionId))
  await names.learnFunds(part.map(({ draft }) => draft.fundId))
  const publishedOn = dayOf(dependencies.now)
  return part.flatMap(({ before, draft, index }) => {
    // Once some tombstones stand, what somebody else has withdrawn meanwhile is withdrawn already.
    if (!before || before.isWithdrawn) return []
    const place = { lineId: before.lineId, version: before.version + 1, index, publishedOn }
    const after =
      publication.kind === 'withdrawal'
        ? tombstoneOf(publication, before, place)
        : lineDocumentOf(dependencies, publication, draft, names.of(draft), place)
    return { before, after }
  })
}
