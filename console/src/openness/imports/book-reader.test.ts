import type { StreamedRow } from '../../lib/excel/row-batches'
import { BookHeadError, BookReader } from './book-reader'

const sheetOf = (sheet: string, ...rows: string[][]): StreamedRow[] =>
  rows.map((cells, at) => ({ sheet, row: at + 1, cells }))

const HEAD = ['村（社区）', '类别', '科目', '金额（元）', '日期']
const RENT = ['中庄村', '收入', '集体土地租金', '80000', '2026-6-30']

const refusalOf = (take: () => unknown): BookHeadError => {
  try {
    take()
  } catch (error) {
    if (error instanceof BookHeadError) return error
  }
  throw new Error('it was taken')
}

describe('a file of accounts', () => {
  it('gives its rows without what stands above the head and in columns of its own', () => {
    const reader = new BookReader('accounts')
    const rows = sheetOf(
      '账目',
      ['中庄村2026年账目'],
      ['经手人', '日期', '金额（万元）', '摘要', '收支', '村名'],
      ['马某', '2026-6-30', '8', '集体土地租金', '收入', '中庄村'],
      ['马某', '', '', '', '', ''],
    )
    expect(reader.take(rows)).toEqual({
      sheet: '账目',
      rows: [{ row: 3, cells: ['2026-6-30', '8', '集体土地租金', '收入', '中庄村'] }],
    })
    expect(reader.titles).toEqual(['日期', '金额（万元）', '摘要', '收支', '村名'])
    expect([...reader.ignored]).toEqual(['经手人'])
  })

  it('goes on with the next batch, and with a sheet whose columns stand in another order', () => {
    const reader = new BookReader('accounts')
    reader.take(sheetOf('一季度', HEAD, RENT))
    expect(reader.take([{ sheet: '一季度', row: 501, cells: RENT }])?.rows).toEqual([
      { row: 501, cells: RENT },
    ])
    const turned = reader.take(sheetOf('二季度', [...HEAD].reverse(), [...RENT].reverse()))
    expect(turned?.rows).toEqual([{ row: 2, cells: RENT }])
    expect(reader.take(sheetOf('说明', ['列名', '必填'], ['科目', '必填']))).toBeUndefined()
    expect(reader.skipped).toEqual(['说明'])
    expect(() => reader.end()).not.toThrow()
  })

  it('is refused where a sheet counts in another unit than the first one', () => {
    const reader = new BookReader('accounts')
    reader.take(sheetOf('一季度', HEAD, RENT))
    const inWan = HEAD.map((title) => title.replace('（元）', '（万元）'))
    expect(refusalOf(() => reader.take(sheetOf('二季度', inWan, RENT))).message).toContain('二季度')
  })

  it('is refused with each column that has to be mended', () => {
    const withoutUnit = HEAD.map((title) => title.replace('（元）', '')).filter((title) => title !== '科目')
    const { columns } = refusalOf(() => new BookReader('accounts').take(sheetOf('账目', withoutUnit, RENT)))
    expect(Object.keys(columns).sort()).toEqual(['科目', '金额'])
  })

  it('without a head is told what a head is', () => {
    const reader = new BookReader('accounts')
    expect(reader.take(sheetOf('账目', RENT))).toBeUndefined()
    expect(refusalOf(() => reader.end()).message).toContain('村（社区）、类别、科目、金额（元）、日期')
  })
})
