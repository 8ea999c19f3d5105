import type { OpennessDependencies } from '../openness.dependencies'
import {
  type DraftLine,
  type LineDocument,
  lineVersionId,
  type PublicationDocument,
} from '../openness.documents'

/** Lines of one transaction, which has 100 operations: two for each line, and two for each publication that is corrected. */
const DRAFTED_AT_ONCE = 20
/** Those of one publication need its two operations once. */
const OF_A_PUBLICATION_AT_ONCE = 40
/** Their versions are read at once, 1000 at most. */
const LOOKED_AT_ONCE = 100

/** A line that is to be replaced, by what the draft says of it or by a tombstone. */
interface Replaced {
  before: LineDocument | undefined
  draft?: DraftLine
}

/** What one transaction replaces. */
export interface Part {
  lines: Replaced[]
  isLast: boolean
}

type Dependencies = Pick<OpennessDependencies, 'draftLines' | 'lines'>

/** What a correction or withdrawal still has to replace, part by part; at least one part, which can be empty. */
export function partsOf(dependencies: Dependencies, publication: PublicationDocument): AsyncGenerator<Part> {
  return publication.withdraws === undefined
    ? draftedParts(dependencies, publication)
    : wholeParts(dependencies, publication, publication.withdraws)
}

/** The lines of a draft, each with the newest version of what it replaces. */
async function* draftedParts(
  { draftLines, lines }: Dependencies,
  { _id, publishedLines }: PublicationDocument,
): AsyncGenerator<Part> {
  const drafts = await draftLines.chunk(_id, 0)
  for (let start = publishedLines; ; start += DRAFTED_AT_ONCE) {
    const part = drafts.slice(start, start + DRAFTED_AT_ONCE)
    const found = await lines.latest(part.flatMap(({ lineId }) => lineId ?? []))
    const newest = new Map(found.map((line) => [line.lineId, line]))
    const isLast = start + DRAFTED_AT_ONCE >= drafts.length
    yield { lines: part.map((draft) => ({ draft, before: newest.get(draft.lineId ?? '') })), isLast }
    if (isLast) return
  }
}

/** Everything of a publication that is not withdrawn yet, in its order. */
async function* wholeParts(
  dependencies: Dependencies,
  withdrawal: PublicationDocument,
  of: string,
): AsyncGenerator<Part> {
  let waiting: LineDocument[] = []
  for await (const standing of standingLines(dependencies, of, await resumedAt(dependencies, withdrawal))) {
    waiting.push(...standing)
    while (waiting.length > OF_A_PUBLICATION_AT_ONCE) {
      const part = waiting.slice(0, OF_A_PUBLICATION_AT_ONCE)
      waiting = waiting.slice(OF_A_PUBLICATION_AT_ONCE)
      yield { lines: part.map((before) => ({ before })), isLast: false }
    }
  }
  yield { lines: waiting.map((before) => ({ before })), isLast: true }
}

/** The newest versions of a publication's lines that are no tombstones, from a place on. */
async function* standingLines(
  { lines }: Dependencies,
  publicationId: string,
  beginning: number,
): AsyncGenerator<LineDocument[]> {
  for (let from = beginning; ; from += LOOKED_AT_ONCE) {
    const first = await lines.ofPublication(publicationId, from, LOOKED_AT_ONCE)
    if (first.length === 0) return
    const found = await lines.latest(first.map(({ lineId }) => lineId))
    const newest = new Map(found.map((line) => [line.lineId, line]))
    yield first.flatMap(({ lineId }) => {
      const line = newest.get(lineId)
      return line && !line.isWithdrawn ? [line] : []
    })
  }
}

/** Behind which line of the withdrawn publication a withdrawal that was cut off goes on. */
async function resumedAt(
  { lines }: Dependencies,
  { _id, publishedLines }: PublicationDocument,
): Promise<number> {
  if (publishedLines === 0) return 0
  const [last] = await lines.ofPublication(_id, publishedLines - 1, 1)
  const [first] = last ? await lines.byIds([lineVersionId(last.lineId, 1)]) : []
  return first ? first.index + 1 : 0
}
