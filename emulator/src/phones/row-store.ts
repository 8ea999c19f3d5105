import { type Database, open, type RootDatabase } from 'lmdb'

/** Rows by number, the latest of them in memory and all of those on disk: they survive a kill. */
export interface RowStore<Row> {
  /** Resolves once the row is in the file. */
  put(number: number, row: Row): Promise<void>
  remove(number: number): Promise<void>
  get(number: number): Row | undefined
  /** In the order of their numbers. */
  values(): IterableIterator<Row>
  readonly size: number
  /** The highest number there has been among the rows that are left; 0 without any. */
  readonly last: number
  clear(): Promise<void>
}

export interface RowFile {
  /** @param keep how many rows stay; the lowest numbers go first */
  store<Row>(name: string, keep: number): RowStore<Row>
  close(): Promise<void>
}

/** Opens a file of rows, or creates it. */
export function openRowFile(path: string): RowFile {
  const root = open<unknown, number>({ path, encoding: 'json', cache: false })
  return {
    store: <Row>(name: string, keep: number) => openStore<Row>(root, name, keep),
    close: () => root.close(),
  }
}

function openStore<Row>(root: RootDatabase<unknown, number>, name: string, keep: number): RowStore<Row> {
  const file: Database<Row, number> = root.openDB<Row, number>(name, { encoding: 'json', cache: false })
  const rows = new Map<number, Row>()
  for (const { key, value } of file.getRange()) rows.set(key, value)
  let last = Math.max(0, ...rows.keys())

  return {
    async put(number, row) {
      rows.set(number, row)
      last = Math.max(last, number)
      const surplus = rows.size > keep ? rows.keys().next().value : undefined
      if (surplus !== undefined) {
        rows.delete(surplus)
        void file.remove(surplus)
      }
      await file.put(number, row)
    },
    async remove(number) {
      rows.delete(number)
      await file.remove(number)
    },
    get: (number) => rows.get(number),
    values: () => rows.values(),
    get size() {
      return rows.size
    },
    get last() {
      return last
    },
    async clear() {
      rows.clear()
      await file.clearAsync()
    },
  }
}
