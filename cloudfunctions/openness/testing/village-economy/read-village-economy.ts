import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One village with its figures as rows of the accounts template. */
export interface VillageBook {
  /** Missing for a village that has no code. */
  code?: string
  name: string
  rows: string[][]
}

export const ECONOMY_COLUMNS = ['村庄', '类别', '科目', '金额', '金额单位', '日期']

const INCOME = '集体经济收入'

/** Every figure of the gazetteers as somebody would put it into the template, by village, none left out or mended. */
export function readVillageEconomy(): VillageBook[] {
  const categories = new Map(
    read('economy-category').map(([id = '', name = '', parent = '']) => [
      id,
      { name: chineseOf(name), parent },
    ]),
  )
  const units = new Map(read('economy-unit').map(([id = '', name = '']) => [id, chineseOf(name)]))
  const villages = new Map(read('village').map(([id = '', , code = '', name = '']) => [id, { code, name }]))
  const pathOf = (id: string): string[] => {
    const category = categories.get(id)
    return category ? [...pathOf(category.parent), category.name] : []
  }
  const books = new Map<string, VillageBook>()
  for (const [, inner = '', categoryId = '', start = '', end = '', unitId = '', data = ''] of read(
    'economy',
  )) {
    const { code = 'NULL', name = '' } = villages.get(inner) ?? {}
    const isCoded = code !== 'NULL'
    const book = books.get(isCoded ? code : name) ?? { ...(isCoded && { code }), name, rows: [] }
    books.set(isCoded ? code : name, book)
    const path = pathOf(categoryId)
    const kind = path[0] === INCOME ? '收入' : (path[0] ?? '')
    const day = start === end ? start : `${start}-${end}`
    book.rows.push([code === 'NULL' ? name : code, kind, path.join('·'), data, units.get(unitId) ?? '', day])
  }
  return [...books.values()]
}

/** Rows of one of the files without its head. */
function read(name: string): string[][] {
  const text = gunzipSync(readFileSync(join(__dirname, `${name}.csv.gz`))).toString('utf8')
  const [, ...rows] = text.split(/\r?\n/).filter((row) => row !== '')
  return rows.map((row) => row.split(','))
}

/** 万元 of `万元 10K yuan`. */
function chineseOf(name: string): string {
  return name.split(' ')[0] ?? name
}
