import { createHash } from 'node:crypto'
import { dayOf } from '@qingjian/shared/calendar/day'
import type { CellFlaw } from '@qingjian/shared/openness/book-cells'
import { createBookRowReader, type ReadBookRow } from '@qingjian/shared/openness/read-book-row'
import { draftLineOf, duplicateKeyOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument, DraftLine, SeenRow } from '../openness.documents'
import { visibleLines } from '../public/visible-lines'
import { flawOfRowPlace } from './flaw-of-row-place'
import { fundsByName } from './funds-by-name'
import { placesByName } from './places-by-name'
import { type ProblemCell, problemCellsOf } from './problem-cells'
import type { ImportedRow } from './row-reader'
import { flawOfPublished, flawOfSeen, publishedDays, type SeenRows } from './seen-rows'

/** What some rows come to. */
export interface SliceFindings {
  problems: ProblemCell[]
  /** Of the rows in which nothing is wrong. */
  lines: DraftLine[]
  seen: SeenRow[]
  digest: string
}

type CheckRows = (rows: readonly ImportedRow[], seen: SeenRows) => Promise<SliceFindings>

/** Makes ready to check rows: reads the names of places and funds, once for all of them. */
export async function createSliceChecker(
  dependencies: OpennessDependencies,
  one: BookImportDocument,
): Promise<CheckRows> {
  const { hash, lines: published } = dependencies
  const readRow = await createRowCheck(dependencies, one)
  return async (rows, seen) => {
    const read = rows.map((row) => {
      const line = readRow(row)
      if (!line.ok) return { row, flaws: line.flaws }
      const draft = draftLineOf(hash, line.line)
      return { row, draft, key: duplicateKeyOf(hash, draft), flaws: [] }
    })
    const days = await publishedDays(
      published,
      read.flatMap(({ key }) => (key === undefined ? [] : [key])),
    )
    const findings: SliceFindings = { problems: [], lines: [], seen: [], digest: digestOf(one, rows) }
    for (const { draft, flaws, key, row } of read) {
      const found: CellFlaw[] = [...flaws]
      if (key !== undefined) {
        const first = seen.get(key)
        const day = days.get(key)
        if (first) found.push(flawOfSeen(one.kind, first))
        else {
          seen.set(key, row)
          findings.seen.push([key, row.sheet, row.row])
        }
        if (day !== undefined) found.push(flawOfPublished(one.kind, day))
      }
      if (found.length > 0) findings.problems.push(...problemCellsOf(one, row, found))
      else if (draft) findings.lines.push(draft)
    }
    return findings
  }
}

/** How a row of this import is read as a line, places and funds by their names of now. */
async function createRowCheck(
  dependencies: OpennessDependencies,
  one: BookImportDocument,
): Promise<(row: ImportedRow) => ReadBookRow> {
  const { directory, lines, now } = dependencies
  const { columns, kind, publication } = one
  const [regions, units, funds] = await Promise.all([
    directory.allRegions(),
    kind === 'allocations' ? directory.units() : [],
    lines.funds(undefined).then((found) => visibleLines(dependencies, found)),
  ])
  const { giverOf, placeOf } = placesByName(regions, units, publication.regionId)
  const read = createBookRowReader({
    kind,
    columns,
    today: dayOf(now),
    placeOf,
    giverOf,
    flawOfPlace: (line) => flawOfRowPlace(one, line),
    fundOf: fundsByName(
      funds.filter(({ isWithdrawn }) => isWithdrawn !== true),
      publication.year,
    ),
  })
  return ({ cells }) => read(cells)
}

/** Over what the rows say, whichever sheet and row they stand in, under which titles and in which order of columns. */
function digestOf({ columns }: BookImportDocument, rows: readonly ImportedRow[]): string {
  const order = columns
    .map(({ key, perUnit, unit }, place) => ({ key, place, counted: perUnit ?? unit ?? '' }))
    .sort((one, another) => (one.key < another.key ? -1 : 1))
  const hash = createHash('sha256').update(JSON.stringify(order.map(({ counted, key }) => [key, counted])))
  const said = rows.map(({ cells }) => JSON.stringify(order.map(({ place }) => cells[place] ?? '')))
  return hash.update(said.join('')).digest('hex')
}
