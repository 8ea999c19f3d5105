import type { OpennessDependencies } from '../openness.dependencies'
import { type LineDocument, lineVersionId, nameContext } from '../openness.documents'
import { visibleLines } from './visible-lines'

/** A line as it stands now, with the full name of whoever it pays or paid. */
export interface OwnLine {
  line: LineDocument
  recipientName: string
}

/**
 * The newest versions of lines of which some version was met on a walk over recipients, each once and where it stands by
 * its day. A line that a correction has given to somebody else is theirs now; a tombstone, which names nobody, is still
 * shown to whoever was paid before.
 * @param met versions of the recipients' lines; two of the same day stand in the same place of the walk
 */
export async function ownLinesOf(
  dependencies: Pick<OpennessDependencies, 'cipher' | 'lines' | 'publications'>,
  met: readonly LineDocument[],
): Promise<OwnLine[]> {
  const { lines } = dependencies
  const keys = new Set(met.map(({ recipientKey }) => recipientKey))
  const newest = await visibleLines(dependencies, await lines.latest(met.map(({ lineId }) => lineId)))
  const gone = newest.filter(({ isWithdrawn }) => isWithdrawn)
  const before = new Map(
    (await lines.byIds(gone.map(({ lineId, version }) => lineVersionId(lineId, version - 1)))).map((line) => [
      line.lineId,
      line,
    ]),
  )
  const places = new Set(met.map(({ position }) => position))
  return newest
    .filter(({ position }) => places.has(position))
    .flatMap((line) => {
      const named = line.isWithdrawn ? before.get(line.lineId) : line
      return named?.recipientKey !== undefined && keys.has(named.recipientKey)
        ? { line, recipientName: nameIn(dependencies, named) }
        : []
    })
    .sort((one, other) => (one.line.position < other.line.position ? 1 : -1))
}

function nameIn(
  { cipher }: Pick<OpennessDependencies, 'cipher'>,
  { fullName, lineId, recipient, version }: LineDocument,
): string {
  return fullName === undefined
    ? (recipient?.name ?? '')
    : cipher.decrypt(fullName, nameContext(lineId, version))
}
