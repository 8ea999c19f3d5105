import fc from 'fast-check'
import { csvReader } from './csv-reader'
import { cellsOf, rowsOf } from './testing/rows-of'

/** 姓名,村\r\n王小明,河湾 as Chinese Excel saves it. */
const IN_GBK = [
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb4, 0xe5, 0x0d, 0x0a, 0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7, 0x2c, 0xba, 0xd3,
  0xcd, 0xe5,
]

const csv = (content: BlobPart) => new File([content], '发放 2026.csv')
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('a CSV file', () => {
  it('is read in UTF-8, with its mark and without', async () => {
    const rows = [
      { sheet: '发放 2026', row: 1, cells: ['姓名', '村'] },
      { sheet: '发放 2026', row: 2, cells: ['王小明', '河湾'] },
    ]
    expect(await rowsOf(csv('姓名,村\n王小明,河湾'))).toEqual(rows)
    expect(await rowsOf(csv('\uFEFF姓名,村\r\n王小明,河湾\r\n'))).toEqual(rows)
  })

  it('is read as Chinese Excel saves it', async () => {
    expect(await cellsOf(csv(Uint8Array.from(IN_GBK)))).toEqual([
      ['姓名', '村'],
      ['王小明', '河湾'],
    ])
  })

  it('counts rows as Excel does, and leaves out empty ones', async () => {
    expect(await rowsOf(csv('甲,,\r\n\r\n"一\n二",a"b\r,乙'))).toMatchObject([
      { row: 1, cells: ['甲'] },
      { row: 3, cells: ['一\n二', 'a"b'] },
      { row: 4, cells: ['', '乙'] },
    ])
  })

  it('is the same in whatever pieces it comes', () => {
    const cell = fc.array(fc.constantFrom(...'王,"\r\n a'), { maxLength: 6 }).map((all) => all.join(''))
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 5 }), (rows, size) => {
        const ended = rows.map((row) => [...row, '完'])
        const text = ended.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
        const read: string[][] = []
        const reader = csvReader((_, cells) => read.push(cells))
        for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size))
        reader.end()
        expect(read).toEqual(ended)
      }),
      { numRuns: 40 },
    )
  })
})
