import { readXml } from './xml-reader'

/** Number formats that Excel does not spell out and that show a date or time (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 in Chinese Excel). */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 58],
] as const

/** What in a format is no placeholder: texts, escaped and padding characters, colours, conditions and languages. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g

/** Whether a number format, as Excel spells it, shows a date. */
function showsDate(format: string): boolean {
  return /[ymd]/i.test(format.replace(LITERAL, '')) && !/^general/i.test(format)
}

const showsDateBuiltIn = (id: number) => BUILT_IN.some(([first, last]) => id >= first && id <= last)

/** For every cell style of `styles.xml`, whether it shows a number as a date. */
export async function readDateStyles(pieces: AsyncIterable<string>): Promise<boolean[]> {
  const formats = new Map<number, string>()
  const used: number[] = []
  let ofCells = false
  await readXml(pieces, {
    open: (name, { formatCode = '', numFmtId }) => {
      if (name === 'cellXfs') ofCells = true
      else if (name === 'numFmt') formats.set(Number(numFmtId), formatCode)
      else if (name === 'xf' && ofCells) used.push(Number(numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return used.map((id) => {
    const format = formats.get(id)
    return format === undefined ? showsDateBuiltIn(id) : showsDate(format)
  })
}
