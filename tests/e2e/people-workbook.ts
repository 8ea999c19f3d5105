import { IMPORT_COLUMNS } from '@qingjian/shared/org/import-columns'
import writeExcelFile from 'write-excel-file/node'

/** One row of the template for people. */
export interface PersonRow {
  name: string
  staffNumber: string
  unit: string
  position: string
  mobile: string
}

/** The sheet that is filled in. */
export const SHEET = '填写'

/** New people of a unit of the demo district, with phone numbers that nobody there has. */
export function newPeople(count: number): PersonRow[] {
  return Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(4, '0')
    return {
      name: `试${chineseOf(number)}`,
      staffNumber: `NEW${number}`,
      unit: '区人力资源和社会保障局',
      position: '窗口工作人员',
      mobile: `1991234${number}`,
    }
  })
}

/** An Excel file as a clerk fills the template in; every cell is text. */
export function peopleWorkbook(people: readonly PersonRow[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String })
  const head = IMPORT_COLUMNS.people.map(({ title }) => text(title))
  const rows = people.map(({ mobile, name, position, staffNumber, unit }) =>
    [name, staffNumber, unit, position, mobile].map(text),
  )
  return writeExcelFile([{ sheet: SHEET, data: [head, ...rows] }]).toBuffer()
}

const CHINESE = '零一二三四五六七八九'

function chineseOf(digits: string): string {
  return [...digits].map((digit) => CHINESE[Number(digit)]).join('')
}
