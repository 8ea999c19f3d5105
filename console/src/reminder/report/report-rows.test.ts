import { sampleCounts } from '../../../testing/sample-counts'
import {
  COUNT_COLUMNS,
  countText,
  kindLines,
  monthLines,
  type Report,
  reportSheets,
  wholeOf,
} from './report-rows'

const report: Report = {
  year: 2026,
  kinds: [
    {
      kind: 'party-birthday',
      occasions: 97,
      counts: sampleCounts({ people: 118, delivered: 110, failed: 5, inboxOnly: 3, parts: 115, cost: 575 }),
    },
    {
      kind: 'holiday',
      occasions: 6,
      counts: sampleCounts({ people: 800, delivered: 790, unknown: 10, read: 400, parts: 1600, cost: 8000 }),
    },
  ],
  months: [
    { month: '2026-01', counts: sampleCounts({ people: 18 }) },
    { month: '2026-10', counts: sampleCounts({ people: 900 }) },
  ],
  failures: [{ reason: '号码是空号', people: 5 }],
  notSent: [{ day: '2026-05-03', title: '政治生日', reason: '超过了补发期限，没有发', people: 2 }],
}

describe('the yearly report', () => {
  it('sums what the kinds come to', () => {
    const { counts, occasions } = wholeOf(report)
    expect(occasions).toBe(103)
    expect(counts).toEqual(
      sampleCounts({
        people: 918,
        delivered: 900,
        failed: 5,
        unknown: 10,
        inboxOnly: 3,
        read: 400,
        parts: 1715,
        cost: 8575,
      }),
    )
  })

  it('ends both tables with the sum of the year', () => {
    expect(kindLines(report).map(({ name }) => name)).toEqual(['政治生日', '节日前提醒', '合计'])
    expect(monthLines(report).map(({ name }) => name)).toEqual(['1月', '10月', '合计'])
    expect(monthLines(report).at(-1)?.counts.people).toBe(918)
  })

  it('leaves nobody out between the people and where they stand', () => {
    const counts = sampleCounts({
      people: 28,
      delivered: 1,
      failed: 2,
      queued: 3,
      submitted: 4,
      unknown: 5,
      inboxOnly: 6,
      left: 7,
    })
    const standing = COUNT_COLUMNS.slice(COUNT_COLUMNS.indexOf('delivered'), COUNT_COLUMNS.indexOf('read'))
    const sum = standing.reduce((all, column) => all + Number(countText(counts, column)), 0)
    expect(sum).toBe(28)
  })

  it('is a file with a sheet for each table, a cell for each column, money in 元', () => {
    const sheets = reportSheets(report)
    expect(sheets.map(({ name }) => name)).toEqual(['按类型', '按月', '未送达原因', '没有发出的'])
    for (const { columns, rows, widths } of sheets) {
      expect(widths).toHaveLength(columns.length)
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    expect(sheets[0]?.rows.at(-1)).toEqual([
      '合计',
      '103',
      '918',
      '900',
      '5',
      '0',
      '10',
      '3',
      '0',
      '0',
      '400',
      '0',
      '1715',
      '85.75',
    ])
    expect(sheets[3]?.rows).toEqual([['2026-05-03', '政治生日', '超过了补发期限，没有发', '2']])
  })
})
