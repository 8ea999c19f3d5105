import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows of a file in demo/data, by column name. None of its values holds a comma. */
export function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(join(__dirname, 'data', file), 'utf8').replace(/^\uFEFF/, '')
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const columns = header.split(',')
  return lines.map((line) => {
    const values = line.split(',').map((value) => value.replace(/^"|"$/g, ''))
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))
  })
}
