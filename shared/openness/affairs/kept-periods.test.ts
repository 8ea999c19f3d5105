import fc from 'fast-check'
import { addDays } from '../../calendar/day'
import { type ClockChange, keptPeriods } from './kept-periods'
import { monthStartFrom } from './periods-of'

const day = fc.integer({ min: 0, max: 365 * 5 }).map((days) => addDays('2025-12-15', days))
const change = fc.record({ clock: fc.constantFrom('monthly', 'quarterly', 'none'), from: day })
const changes = fc
  .array(change, { maxLength: 5 })
  .map((all): ClockChange[] => all.sort((one, other) => (one.from < other.from ? -1 : 1)))
const clock = fc.constantFrom('monthly', 'quarterly')
const periodsOf = (kept: { period: string }[]) => kept.map(({ period }) => period)

describe('the periods for which something is to be public', () => {
  it('follow one another without a gap and without an overlap, whatever the clock changed to', () => {
    fc.assert(
      fc.property(clock, day, changes, (usual, from, all) => {
        const withoutPauses = all.filter((one) => one.clock !== 'none')
        const kept = keptPeriods({ clock: usual, from, changes: withoutPauses }, '2032-12-31')
        for (const [place, one] of kept.entries()) {
          const next = kept[place + 1]
          if (next) expect(next.firstDay).toBe(addDays(one.lastDay, 1))
        }
      }),
    )
  })

  it('never begin before the item does; every day after its first period is in exactly one', () => {
    fc.assert(
      fc.property(clock, day, changes, day, (usual, from, all, someDay) => {
        const kept = keptPeriods({ clock: usual, from, changes: all }, '2032-12-31')
        const around = kept.filter(({ firstDay, lastDay }) => firstDay <= someDay && someDay <= lastDay)
        expect(around.length).toBeLessThanOrEqual(1)
        expect(kept.every(({ firstDay }) => firstDay >= monthStartFrom(from))).toBe(true)
        const [first] = kept
        const hasPause = all.some((one) => one.clock === 'none')
        if (first && !hasPause && someDay >= first.firstDay && someDay <= '2032-12-31')
          expect(around).toHaveLength(1)
      }),
    )
  })

  it('stay as they are when a clock changes later', () => {
    fc.assert(
      fc.property(clock, day, changes, change, (usual, from, all, later) => {
        const before = all.filter((one) => one.from < later.from)
        const old = keptPeriods({ clock: usual, from, changes: before }, '2032-12-31')
        const now = keptPeriods({ clock: usual, from, changes: [...before, later] }, '2032-12-31')
        const begun = (kept: typeof old) => periodsOf(kept.filter(({ firstDay }) => firstDay < later.from))
        expect(begun(now)).toEqual(begun(old))
      }),
    )
  })

  it('change with the next one that fits: a quarter ends before months begin, and begins with its first day', () => {
    const of = (all: ClockChange[], usual: 'monthly' | 'quarterly') =>
      periodsOf(keptPeriods({ clock: usual, from: '2026-01-01', changes: all }, '2026-12-31'))
    expect(of([{ clock: 'monthly', from: '2026-05-20' }], 'quarterly')).toEqual([
      ...['2026Q1', '2026Q2', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
    ])
    expect(of([{ clock: 'quarterly', from: '2026-05-20' }], 'monthly')).toEqual([
      ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026Q3', '2026Q4'],
    ])
  })

  it('pause where a village has no such thing', () => {
    const pause: ClockChange[] = [
      { clock: 'none', from: '2026-02-10' },
      { clock: 'monthly', from: '2026-05-10' },
    ]
    expect(
      periodsOf(keptPeriods({ clock: 'monthly', from: '2026-01-01', changes: pause }, '2026-07-31')),
    ).toEqual(['2026-01', '2026-02', '2026-06', '2026-07'])
  })

  it('end with the one that begins on the last day of the item or before it', () => {
    const until = (last: string) =>
      periodsOf(keptPeriods({ clock: 'monthly', from: '2026-01-15', until: last, changes: [] }, '2026-12-31'))
    expect(until('2026-03-15')).toEqual(['2026-02', '2026-03'])
    expect(until('2026-01-31')).toEqual([])
  })

  it('are none of what is to be public at once', () => {
    expect(keptPeriods({ clock: 'at-once', from: '2026-01-01', changes: [] }, '2026-12-31')).toEqual([])
  })
})
