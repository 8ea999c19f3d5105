const QUOTE = 34
const COMMA = 44
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Reads CSV (RFC 4180) piece by piece and tells `onRow` of every row that holds something. */
export interface CsvReader {
  write: (text: string) => void
  end: () => void
}

/**
 * Rows are counted as Excel counts them: a row with line breaks inside quotes is one row. A quote inside an unquoted cell
 * is a character like others.
 */
export function csvReader(onRow: (row: number, cells: string[]) => void): CsvReader {
  let row = 1
  let cells: string[] = []
  let cell = ''
  let quoted = false
  /** A quote was just seen inside quotes: it ends them, or is the first of two that stand for one. */
  let closing = false
  let afterReturn = false

  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
    if (cells.length > 0) onRow(row, cells)
    cells = []
    row += 1
  }

  /** Takes one character or a stretch of ordinary ones; answers where to go on. */
  const step = (text: string, at: number): number => {
    const code = text.charCodeAt(at)
    if (quoted && !closing) {
      const end = text.indexOf('"', at)
      cell += text.slice(at, end < 0 ? text.length : end)
      closing = end >= 0
      return end < 0 ? text.length : end + 1
    }
    if (closing) {
      closing = false
      quoted = code === QUOTE
      if (quoted) cell += '"'
      return quoted ? at + 1 : at
    }
    const lineFeedOfReturn = afterReturn && code === LINE_FEED
    afterReturn = code === CARRIAGE_RETURN
    if (lineFeedOfReturn) return at + 1
    if (code === QUOTE && cell === '') quoted = true
    else if (code === COMMA) endCell()
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) endRow()
    else {
      let end = at + 1
      while (end < text.length && !isSpecial(text.charCodeAt(end))) end += 1
      cell += text.slice(at, end)
      return end
    }
    return at + 1
  }

  return {
    write: (text) => {
      for (let at = 0; at < text.length; ) at = step(text, at)
    },
    end: endRow,
  }
}

const isSpecial = (code: number) => code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN
