import { dayOf } from '@qingjian/shared/calendar/day'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, LineDocument, PublicationDocument } from '../openness.documents'
import { PUBLISH_UNTIL_MS } from './job-step'
import { lineDocumentOf, newLineId, recipientOf } from './line-document'
import { createNamesNow, type NamesNow } from './names-now'
import { noteProgress } from './note-progress'

/**
 * Writes the lines of a publication, chunk by chunk, where nobody sees them yet. A run that died, or ran out of time, goes
 * on behind the last chunk that was noted; what it wrote beyond is left as it is.
 * @returns the publication as far as it has come
 */
export async function publishLines(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<PublicationDocument> {
  const { draftLines, elapsed } = dependencies
  const names = createNamesNow(dependencies)
  let reached = publication
  for await (const { from, lines } of draftLines.chunks(publication._id, publication.publishedLines)) {
    if (elapsed() > PUBLISH_UNTIL_MS) return reached
    if (from !== reached.publishedLines)
      throw new Error(`lines ${reached.publishedLines} to ${from} are missing`)
    const stored = await writeChunk(dependencies, reached, names, from, lines)
    const runningDigest = stored.reduce(
      (running, { digest }) => digestAfter(running, digest),
      reached.runningDigest,
    )
    const noted = await noteProgress(dependencies, reached, {
      publishedLines: from + lines.length,
      runningDigest,
    })
    if (!noted) return reached
    reached = noted
  }
  if (reached.publishedLines !== reached.lineCount)
    throw new Error(`${reached.lineCount} lines were to be published, ${reached.publishedLines} are there`)
  return reached
}

async function writeChunk(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
  names: NamesNow,
  from: number,
  drafts: DraftLine[],
): Promise<LineDocument[]> {
  const { hash, lines, now } = dependencies
  await names.learnRegions(drafts.map(({ regionId }) => regionId))
  await names.learnFunds(drafts.map(({ fundId }) => fundId))
  const documents = drafts.map((draft, place) => {
    const index = from + place
    const lineId = newLineId(hash, publication._id, index)
    const standing = { lineId, version: 1, index, publishedOn: dayOf(now) }
    return lineDocumentOf(dependencies, publication, draft, names.of(draft), standing)
  })
  const areNew = await lines.add(documents)
  await lines.addRecipients(
    drafts.flatMap((draft) => recipientOf(dependencies, draft, names.region(draft.regionId)) ?? []),
  )
  // What an earlier run has written may name a place or a fund otherwise; its digest is the one that counts.
  return areNew ? documents : lines.ofPublication(publication._id, from, drafts.length)
}
