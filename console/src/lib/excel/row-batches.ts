/** One row of a sheet as people see it: `row` counts from 1 as in Excel; cells as text, dates as YYYY-MM-DD. */
export interface StreamedRow {
  sheet: string
  row: number
  cells: string[]
}

/** Hears how far reading is: bytes read, of the bytes that are to be read. */
export type OnProgress = (bytesRead: number, bytes: number) => void

/** Rows handed over at once: a step of an asynchronous generator costs more than reading a row. */
const BATCH = 500

/** Collects rows of one sheet and gives them away in batches. */
export class RowBatches {
  private waiting: StreamedRow[] = []

  constructor(private readonly sheet: string) {}

  readonly add = (row: number, cells: string[]): void => {
    this.waiting.push({ sheet: this.sheet, row, cells })
  };

  /** Batches that are full; at the end, what is left as well. */
  *take(last = false): Generator<StreamedRow[]> {
    const rows = this.waiting
    let at = 0
    for (; at + BATCH <= rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
    this.waiting = rows.slice(at)
    if (!last || this.waiting.length === 0) return
    yield this.waiting
    this.waiting = []
  }
}
