import { dayText, numberText } from './number-text'
import { unescaped } from './shared-strings'
import { WorkbookError } from './workbook-error'
import { type XmlReader, xmlReader } from './xml-reader'

/** What cells point at. */
export interface CellContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  since1904: boolean
}

/** Columns of a sheet: Excel ends at XFD. */
const COLUMNS = 16_384
const CODE_BEFORE_A = 64

/** The column of `C7`, counted from 0; -1 when the file leaves it to the order of the cells. */
function columnOf(reference: string | undefined): number {
  let column = 0
  for (let n = 0; reference && n < reference.length; n += 1) {
    const letter = reference.charCodeAt(n) - CODE_BEFORE_A
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  if (column > COLUMNS) throw new WorkbookError('not-a-workbook')
  return column - 1
}

/** A cell as text, from its type, style and kept value. */
function cellText(type: string | undefined, style: string | undefined, kept: string, context: CellContext) {
  if (kept === '') return ''
  switch (type) {
    case 's': {
      const text = context.strings[Number(kept)]
      if (text === undefined) throw new WorkbookError('not-a-workbook')
      return text
    }
    case 'str':
    case 'inlineStr':
      return unescaped(kept)
    case 'b':
      return kept === '1' || kept === 'true' ? '是' : '否'
    case 'e':
      return kept
    case 'd':
      return kept.slice(0, 'YYYY-MM-DD'.length)
    default:
      return style && context.dateStyles[Number(style)] ? dayText(kept, context.since1904) : numberText(kept)
  }
}

/** Reads the XML of a sheet and tells `onRow` of every row that holds something. */
export function sheetReader(context: CellContext, onRow: (row: number, cells: string[]) => void): XmlReader {
  let inData = false
  let row = 0
  let cells: string[] = []
  let column = -1
  let type: string | undefined
  let style: string | undefined
  let kept = ''
  let collecting = false
  let phonetic = false

  const place = () => {
    const text = cellText(type, style, kept, context)
    if (text === '') return
    if (column >= COLUMNS) throw new WorkbookError('not-a-workbook')
    while (cells.length < column) cells.push('')
    cells[column] = text
  }

  return xmlReader({
    open: (name, attributes) => {
      if (!inData) {
        inData = name === 'sheetData'
        return
      }
      if (name === 'v' || name === 't') collecting = !phonetic
      else if (name === 'c') {
        const named = columnOf(attributes.r)
        column = named < 0 ? column + 1 : named
        type = attributes.t
        style = attributes.s
        kept = ''
      } else if (name === 'row') {
        row = Number(attributes.r ?? row + 1)
        cells = []
        column = -1
      } else if (name === 'rPh') phonetic = true
    },
    text: (text) => {
      if (collecting) kept += text
    },
    close: (name) => {
      if (!inData) return
      if (name === 'v' || name === 't') collecting = false
      else if (name === 'c') place()
      else if (name === 'row') {
        if (cells.length > 0) onRow(row, cells)
      } else if (name === 'rPh') phonetic = false
      else if (name === 'sheetData') inData = false
    },
  })
}
