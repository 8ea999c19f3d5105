import { strToU8, type Zippable, zipSync } from 'fflate'

/** A workbook spelled out, for what no writer of ours writes. */
export interface MadeWorkbook {
  /** What stands in `<sheetData>` of every sheet, by the name of the sheet. */
  sheets: Record<string, string>
  /** What stands in `<sst>`. */
  strings?: string
  /** What stands in `<styleSheet>`. */
  styles?: string
  /** Attributes of `<workbookPr>`. */
  properties?: string
  hidden?: readonly string[]
  /** Names of parts in the order in which they shall stand in the file; others follow. */
  order?: readonly string[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
const relations = (all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`

function partsOf({ hidden = [], properties = '', sheets, strings, styles }: MadeWorkbook) {
  const names = Object.keys(sheets)
  // The parts count backwards, since nothing says that sheet1.xml is the first sheet.
  const partOf = (n: number) => `worksheets/sheet${names.length - n}.xml`
  const listed = names.map(
    (name, n) =>
      `<sheet name="${name}" sheetId="${n + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${n}"/>`,
  )
  const related = names.map((_, n) => relation(`rId${n}`, 'worksheet', partOf(n)))
  if (strings) related.push(relation('strings', 'sharedStrings', '/xl/sharedStrings.xml'))
  if (styles) related.push(relation('styles', 'styles', 'styles.xml'))
  return {
    '_rels/.rels': relations([relation('r', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(related),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, n) => [
        `xl/${partOf(n)}`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...(strings && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  } as Record<string, string>
}

/** Puts parts into a zip file in the order given; they are stored as they are, so that a test can damage them. */
export function zipped(
  parts: Record<string, string>,
  order: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const names = [...order, ...Object.keys(parts).filter((name) => !order.includes(name))]
  const content: Zippable = Object.fromEntries(names.map((name) => [name, strToU8(HEAD + parts[name])]))
  return new Uint8Array(zipSync(content, { level: 0 }))
}

/** The file of a workbook spelled out. */
export function madeWorkbook(workbook: MadeWorkbook): File {
  return new File([zipped(partsOf(workbook), workbook.order)], '名册.xlsx')
}
