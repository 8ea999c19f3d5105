import fc from 'fast-check'
import writeExcelFile from 'write-excel-file/node'
import { streamRowBatches } from './stream-workbook'
import { madeWorkbook } from './testing/made-workbook'
import { cellsOf, rowsOf } from './testing/rows-of'

const rowOf = (cells: string) => madeWorkbook({ sheets: { 名单: `<row r="1">${cells}</row>` } })
const texts = (...cells: string[]) =>
  cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')

/** A text table as write-excel-file makes it. */
async function written(table: readonly (readonly string[])[]): Promise<File> {
  const data = table.map((row) => row.map((value) => (value === '' ? null : { value, type: String })))
  const bytes = await writeExcelFile([{ sheet: '名单', data }]).toBuffer()
  return new File([new Uint8Array(bytes)], '名单.xlsx')
}

function withoutTrailing(row: readonly string[]): readonly string[] {
  return row.at(-1) === '' ? withoutTrailing(row.slice(0, -1)) : row
}

describe('the text of a cell', () => {
  const kinds: [string, string, string][] = [
    ['a text of its own', '<c t="inlineStr"><is><t>王小明</t></is></c>', '王小明'],
    [
      'a text of its own in pieces',
      '<c t="inlineStr"><is><r><t>王</t></r><r><t>小明</t></r></is></c>',
      '王小明',
    ],
    ['a text that a formula gives', '<c t="str"><f>A1&amp;B1</f><v>甲&lt;乙</v></c>', '甲<乙'],
    ['a number that a formula gives', '<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>', '0.3'],
    ['true', '<c t="b"><v>1</v></c>', '是'],
    ['false', '<c t="b"><v>0</v></c>', '否'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a number', '<c><v>12.5</v></c>', '12.5'],
    ['a day in ISO', '<c t="d"><v>2008-07-01T00:00:00</v></c>', '2008-07-01'],
    ['a character XML forbids', '<c t="inlineStr"><is><t>甲_x000D_乙</t></is></c>', '甲\r乙'],
  ]

  it.each(kinds)('reads %s', async (_, cell, text) => {
    expect(await cellsOf(rowOf(cell))).toEqual([[text]])
  })

  it('puts rich text together and leaves out how it is pronounced', async () => {
    const file = madeWorkbook({
      sheets: { 名单: '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>' },
      strings:
        '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>河湾</t></r><r><t xml:space="preserve">镇 </t></r><rPh sb="0" eb="2"><t>hewan</t></rPh></si>',
    })
    expect(await cellsOf(file)).toEqual([['河湾镇 ', '甲']])
  })

  it('tells days from numbers by the format of the cell', async () => {
    const formats = ['yyyy"年"m"月"d"日"', '#,##0.00"元/d"', '[Red]0.0', '[$-804]m/d;@']
    const file = madeWorkbook({
      sheets: {
        名单: `<row>${Array.from({ length: 7 }, (_, n) => `<c s="${n}"><v>39630</v></c>`).join('')}</row>`,
      },
      styles: `<numFmts>${formats.map((code, n) => `<numFmt numFmtId="${n + 170}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs>${[0, 14, 31, 170, 171, 172, 173].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
    })
    const day = '2008-07-01'
    expect(await cellsOf(file)).toEqual([['39630', day, day, day, '39630', '39630', day]])
  })

  it('counts days since 1904 where the file does', async () => {
    const file = madeWorkbook({
      sheets: { 名单: '<row><c s="0"><v>38168</v></c></row>' },
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      properties: 'date1904="1"',
    })
    expect(await cellsOf(file)).toEqual([['2008-07-01']])
  })
})

describe('the rows of a workbook', () => {
  it('come sheet by sheet as the workbook lists them, without hidden sheets', async () => {
    const row = `<row r="3">${texts('甲')}</row>`
    const file = madeWorkbook({ sheets: { 二月: row, 一月: row, 底稿: row }, hidden: ['底稿'] })
    expect(await rowsOf(file)).toEqual([
      { sheet: '二月', row: 3, cells: ['甲'] },
      { sheet: '一月', row: 3, cells: ['甲'] },
    ])
  })

  it.each([
    ['before', ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']],
    ['after', ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']],
  ])('have their texts whether those stand %s the sheet', async (_, order) => {
    const sheets = { 名单: '<row><c t="s"><v>0</v></c></row>' }
    expect(await cellsOf(madeWorkbook({ sheets, strings: '<si><t>甲</t></si>', order }))).toEqual([['甲']])
  })

  it('keep places and numbers: gaps are empty cells, trailing ones and empty rows are left out', async () => {
    const file = madeWorkbook({
      sheets: {
        名单: `<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c><c r="AB2"/></row>
          <row r="3"><c r="A3" s="0"/></row><row>${texts('甲', '', '乙')}</row>`,
      },
    })
    expect(await rowsOf(file)).toEqual([
      { sheet: '名单', row: 2, cells: ['', '1', ...Array.from({ length: 24 }, () => ''), '2'] },
      { sheet: '名单', row: 4, cells: ['甲', '', '乙'] },
    ])
  })

  it('come in batches of at most 500 while progress is told', async () => {
    const file = await written(Array.from({ length: 1001 }, (_, n) => [`第${n}户`]))
    const progress: [number, number][] = []
    const sizes: number[] = []
    for await (const batch of streamRowBatches(file, (...told) => progress.push(told)))
      sizes.push(batch.length)
    expect(sizes).toEqual([500, 500, 1])
    const [read, bytes] = progress.at(-1) ?? []
    expect(read).toBe(bytes)
  })

  it('are what was written, whatever the texts', async () => {
    const character = fc.oneof(
      fc.constantFrom(...'<>&"\'\n ,;=0_é王𠮷'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    )
    const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''))
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const expected = rows.flatMap((row, n) => {
          const cells = withoutTrailing(row)
          return cells.length === 0 ? [] : [{ sheet: '名单', row: n + 1, cells }]
        })
        expect(await rowsOf(await written(rows))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})
