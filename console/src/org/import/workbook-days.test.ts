import { readTypedDay } from '@qingjian/shared/calendar/typed-day'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { rowsOf, type Sheet } from './sheet-rows'

const FIRST_OF_JULY = new Date(Date.UTC(2008, 6, 1))
const FORMATS = ['yyyy-mm-dd', 'yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月"d"日";@', 'm/d/yy']

/** How one and the same day stands in an Excel file: a date of any format, Excel's number of it, a number, a text. */
const CELLS = [
  ...FORMATS.map((format) => ({ value: FIRST_OF_JULY, type: Date, format })),
  { value: 39630, type: Number },
  { value: 20080701, type: Number },
  ...['2008年7月1日', '２００８．７．１', '二〇〇八年七月一日'].map((value) => ({ value, type: String })),
]

describe('a day in an Excel file', () => {
  it('is the same day however the cell is kept and shown', async () => {
    const head = ['工号', '姓名', '入党日期'].map((value) => ({ value, type: String }))
    const rows = CELLS.map((cell, n) =>
      [`N${n}`, '马晓梅'].map((value) => ({ value, type: String })).concat(cell as never),
    )
    const file = await writeExcelFile([{ sheet: '填写', data: [head, ...rows] }]).toBuffer()
    const taken = rowsOf('party-days', (await readExcelFile(file)) as unknown as Sheet[])
    if (!taken.ok) throw new Error(taken.message)
    const days = taken.sheets.flatMap((sheet) => sheet.rows.map(({ cells }) => cells[2] ?? ''))
    expect(days).toHaveLength(CELLS.length)
    expect(days.map((day) => readTypedDay(day))).toEqual(CELLS.map(() => ({ ok: true, day: '2008-07-01' })))
  })
})
