import type { OpennessDependencies } from '../openness.dependencies'
import { type LineDocument, lineVersionId, type PublicationDocument } from '../openness.documents'
import { createNamesNow } from './names-now'
import { sumUp } from './sum-up'

const LINES_AT_ONCE = 500

interface Pair {
  line: LineDocument
  /** The version that it replaces. */
  before?: LineDocument
}

/** The lines of a publication in their order, each with the version before it. */
async function* pairsOf(
  { lines }: Pick<OpennessDependencies, 'lines'>,
  publicationId: string,
): AsyncGenerator<Pair[]> {
  for (let from = 0; ; from += LINES_AT_ONCE) {
    const found = await lines.ofPublication(publicationId, from, LINES_AT_ONCE)
    if (found.length === 0) return
    const later = found.filter(({ version }) => version > 1)
    const earlier = await lines.byIds(later.map(({ lineId, version }) => lineVersionId(lineId, version - 1)))
    const known = new Map(earlier.map((before) => [before.lineId, before]))
    yield found.map((line) => {
      const before = known.get(line.lineId)
      return { line, ...(before && { before }) }
    })
  }
}

/**
 * Writes what a publication sums up to, read from its lines as they are stored; of a correction or withdrawal the
 * difference that it makes. To be repeated until it has come to its end.
 */
export async function writeTotals(
  dependencies: Pick<OpennessDependencies, 'directory' | 'lines' | 'totals'>,
  publication: PublicationDocument,
): Promise<void> {
  const names = createNamesNow(dependencies)
  const sums = sumUp(publication, names.region)
  for await (const pairs of pairsOf(dependencies, publication._id)) {
    const all = pairs.flatMap(({ before, line }) => (before ? [before, line] : [line]))
    await names.learnRegions(all.flatMap(({ giver, holderId }) => [holderId, giver?.regionId]))
    for (const { before, line } of pairs) {
      if (before) sums.add(before, -1)
      sums.add(line, 1)
    }
  }
  const totals = sums.totals()
  await dependencies.totals.add(totals)
}
