import { writeFile } from 'node:fs/promises'
import { plainQuantity, plainYuan } from '@qingjian/shared/kernel/money'
import { checkDigitOf } from '@qingjian/shared/openness/id-number'
import { BOOK_COLUMNS } from '@qingjian/shared/openness/import-columns'
import writeExcelFile from 'write-excel-file/node'
import { BENCH_YEAR } from './line-history'

/** The village and the fund of the files. */
export const BENCH_VILLAGE = '第200村'
export const BENCH_FUND = '第1项补贴'
/** 分 for a 亩. */
const STANDARD = 9_500

/** What a row says, by the keys of the template's columns; other people in every round. */
function cellsOf(row: number, round: number): Record<string, string> {
  const quantity = 1_000 + (row % 9_000)
  const day = `19${String(50 + (row % 50))}${String(1 + (row % 12)).padStart(2, '0')}${String(1 + (row % 28)).padStart(2, '0')}`
  const digits = `630102${day}${String((Math.floor(row / 100) + round * 300) % 1000).padStart(3, '0')}`
  return {
    region: BENCH_VILLAGE,
    fund: BENCH_FUND,
    item: `种粮补贴${round}`,
    name: `村民${row}`,
    idNumber: digits + checkDigitOf(digits),
    mobile: `170${String(row).padStart(8, '0')}`,
    standard: plainYuan(STANDARD),
    quantity: plainQuantity(quantity),
    unit: '亩',
    amount: plainYuan(Math.floor((STANDARD * quantity + 500) / 1000)).replaceAll(',', ''),
    batch: '第一批',
    day: `${BENCH_YEAR}-06-30`,
    payer: '韵家口镇财政所',
  }
}

/** Writes the payments template with so many rows in it, every cell text as people paste it. */
export async function writeBookFile(path: string, rows: number, round: number): Promise<void> {
  const keys = Object.keys(cellsOf(0, 0))
  const columns = BOOK_COLUMNS.payments.filter(({ key }) => keys.includes(key))
  const text = (value: string) => ({ value, type: String })
  const head = columns.map(({ title }) => text(title))
  const body = Array.from({ length: rows }, (_, row) => {
    const cells = cellsOf(row, round)
    return columns.map(({ key }) => text(cells[key] ?? ''))
  })
  await writeFile(path, await writeExcelFile([{ sheet: '填写', data: [head, ...body] }]).toBuffer())
}
