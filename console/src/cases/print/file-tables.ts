import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { paragraphs, WIDTH } from './paper'

const LABEL = 0.19
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 }

function cell(words: string, width: number, isHead = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: MARGINS,
    ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
    children: paragraphs(words, { style: 'cell' }),
  })
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows,
  })
}

/** Facts with their names before them; two of them stand side by side where they are given as a pair. */
export function factTable(lines: readonly (readonly [string, string][])[]): Table {
  const label = Math.round(WIDTH * LABEL)
  const half = Math.round(WIDTH / 2) - label
  const widths = [label, half, label, WIDTH - 2 * label - half]
  const rows = lines.map((facts) => {
    const [first, second] = facts
    const cells = [cell(first?.[0] ?? '', label, true)]
    if (second === undefined) {
      cells.push(
        new TableCell({
          columnSpan: 3,
          width: { size: WIDTH - label, type: WidthType.DXA },
          margins: MARGINS,
          children: paragraphs(first?.[1] ?? '', { style: 'cell' }),
        }),
      )
    } else {
      cells.push(cell(first?.[1] ?? '', half))
      cells.push(cell(second[0], label, true))
      cells.push(cell(second[1], WIDTH - 2 * label - half))
    }
    return new TableRow({ children: cells })
  })
  return table(widths, rows)
}

/** Rows under a head that is repeated on every page. @param shares of the width, together 1 */
export function listTable(
  columns: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  const widths = shares.map((share) => Math.round(WIDTH * share))
  const row = (words: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: words.map((one, place) => cell(one, widths[place] ?? 0, isHead)),
    })
  return table(widths, [row(columns, true), ...rows.map((words) => row(words, false))])
}
