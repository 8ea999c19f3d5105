import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import type { LineWalk } from '../publishing/lines.repository'
import { visibleLines } from './visible-lines'

/** Lines that are looked at in one round, and rounds of a call: what a call costs has an end, however much there is. */
const LINES_OF_A_ROUND = 200
const MOST_ROUNDS = 10

/** Where to look, which lines to take, from where on and how many. */
export interface LineSearch {
  walk: LineWalk
  isWanted: (line: LineDocument) => boolean
  after?: string | undefined
  size: number
}

/**
 * Published lines along one index, newest day first.
 * @returns `next` when there may be more; it can come with a page that is not full
 */
export async function walkLines(
  dependencies: Pick<OpennessDependencies, 'lines' | 'publications'>,
  { after, isWanted, size, walk }: LineSearch,
): Promise<{ lines: LineDocument[]; next?: string }> {
  const found: LineDocument[] = []
  let cursor = after
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // Where nothing has to be left out, one short round is enough.
    const limit = round === 0 ? Math.min(size + 1, LINES_OF_A_ROUND) : LINES_OF_A_ROUND
    const rows = await dependencies.lines.search(walk, cursor, limit)
    const visible = await visibleLines(dependencies, rows.filter(isWanted))
    const isEnd = rows.length < limit
    for (const line of visible) {
      found.push(line)
      const isLast = isEnd && line === visible.at(-1)
      if (found.length === size) return isLast ? { lines: found } : { lines: found, next: line.position }
    }
    if (isEnd) return { lines: found }
    cursor = rows.at(-1)?.position
  }
  return cursor === undefined ? { lines: found } : { lines: found, next: cursor }
}
