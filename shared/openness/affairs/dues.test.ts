import fc from 'fast-check'
import { addDays } from '../../calendar/day'
import { type DueItem, duesOf, lateOf, type Posted, reckonDues } from './dues'
import { heatOf } from './heat'

const VILLAGE = '630102100201'
const YEAR = { from: '2026-01-01', until: '2026-12-31' }

const itemOf = (more: Partial<DueItem> = {}): DueItem => ({
  ...{
    id: 'accounts',
    name: '财务收支',
    arm: 'finance',
    clock: 'quarterly',
    dueDays: 15,
    from: '2026-01-01',
  },
  villages: [],
  ...more,
})
const postOf = (period: string, publishedOn: string, itemId = 'accounts'): Posted => ({
  ...{ itemId, period, publishedOn, publicationId: `p-${period}` },
})
const of = (today: string, posts: Posted[] = [], items = [itemOf()]) =>
  duesOf({ ...YEAR, items, today, regionId: VILLAGE, posts, occasions: [] })
const statesOn = (today: string, posts: Posted[] = []) =>
  of(today, posts).map(({ days, period, state }) => [period, state, days])

describe('what a village has to make public', () => {
  it('is due some days after each period, the latest first', () => {
    expect(of('2026-01-01').map(({ dueOn, period, periodName }) => [period, periodName, dueOn])).toEqual([
      ['2026Q4', '2026年第四季度', '2027-01-15'],
      ['2026Q3', '2026年第三季度', '2026-10-15'],
      ['2026Q2', '2026年第二季度', '2026-07-15'],
      ['2026Q1', '2026年第一季度', '2026-04-15'],
    ])
  })

  it('is not looked at before its time is over, open until its day, overdue from the day after', () => {
    expect(statesOn('2026-03-31').at(-1)).toEqual(['2026Q1', 'coming', 0])
    expect(statesOn('2026-04-01').at(-1)).toEqual(['2026Q1', 'open', 14])
    expect(statesOn('2026-04-15').at(-1)).toEqual(['2026Q1', 'open', 0])
    expect(statesOn('2026-04-16').at(-1)).toEqual(['2026Q1', 'overdue', 1])
  })

  it('stays late when it came late', () => {
    const posts = [postOf('2026Q1', '2026-04-15'), postOf('2026Q2', '2026-08-14')]
    for (const today of ['2026-08-14', '2026-11-28'])
      expect(statesOn(today, posts).slice(2)).toEqual([
        ['2026Q2', 'late', 30],
        ['2026Q1', 'out', 0],
      ])
    expect(of('2026-11-28', posts).at(-1)).toMatchObject({
      publicationId: 'p-2026Q1',
      publishedOn: '2026-04-15',
    })
  })

  it('is told with what is overdue first, then the longest', () => {
    const posts = [postOf('2026Q1', '2026-05-15'), postOf('2026Q2', '2026-07-20')]
    expect(lateOf(of('2026-11-28', posts))).toMatchObject([
      { period: '2026Q3', dueOn: '2026-10-15', days: 44, isOut: false },
      { period: '2026Q1', days: 30, isOut: true },
      { period: '2026Q2', days: 5, isOut: true },
    ])
  })

  it('follows the clock of the village, not that of its neighbour', () => {
    const villages = [{ regionId: VILLAGE, clock: 'monthly' as const, from: '2026-07-01' }]
    const reckon = reckonDues({ ...YEAR, today: '2026-09-10', items: [itemOf({ villages })] })
    const periods = (regionId: string) =>
      reckon({ regionId, posts: [], occasions: [] }).map(({ period }) => period)
    expect(periods(VILLAGE)).toHaveLength(8)
    expect(periods('630102100202')).toHaveLength(4)
  })

  it('is due from its day on where something happened, and bears its title', () => {
    const occasion = {
      period: `o${'1'.repeat(24)}`,
      itemId: 'sale',
      title: '村东旧学校处置',
      dueOn: '2026-05-10',
    }
    const items = [itemOf({ id: 'sale', name: '集体财产处置', clock: 'at-once' })]
    const on = (today: string, posts: Posted[] = []) =>
      duesOf({ ...YEAR, items, today, regionId: VILLAGE, posts, occasions: [occasion] })
    expect(on('2026-05-06')).toMatchObject([{ periodName: '村东旧学校处置', state: 'open', days: 4 }])
    expect(on('2026-05-12')).toMatchObject([{ clock: 'at-once', state: 'overdue', days: 2 }])
    expect(on('2026-06-30', [postOf(occasion.period, '2026-05-11', 'sale')])).toMatchObject([
      { state: 'late', days: 1 },
    ])
  })
})

const day = fc.integer({ min: 0, max: 365 * 3 }).map((days) => addDays('2027-01-01', days))
const items = fc.array(
  fc.record({
    clock: fc.constantFrom('monthly' as const, 'quarterly' as const),
    dueDays: fc.integer({ min: 1, max: 60 }),
    from: day,
    changes: fc.array(
      fc.record({
        clock: fc.constantFrom('monthly' as const, 'quarterly' as const, 'none' as const),
        from: day,
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
)
const catalogueOf = (drawn: { changes: { clock: 'monthly' | 'quarterly' | 'none'; from: string }[] }[]) =>
  drawn.map(({ changes, ...item }, place) =>
    itemOf({
      ...item,
      id: `item-${place}`,
      villages: changes
        .sort((one, other) => (one.from < other.from ? -1 : 1))
        .map((change) => ({ ...change, regionId: VILLAGE })),
    }),
  )

describe('dues, whatever the catalogue', () => {
  const span = { from: '2027-01-01', until: '2029-12-31' }

  it('are one for each item and period', () => {
    fc.assert(
      fc.property(items, day, (drawn, today) => {
        const dues = duesOf({
          ...span,
          items: catalogueOf(drawn),
          today,
          regionId: VILLAGE,
          posts: [],
          occasions: [],
        })
        const keys = dues.map(({ itemId, period }) => `${itemId} ${period}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('have the same days late on every day once they are public', () => {
    fc.assert(
      fc.property(items, day, fc.integer({ min: 0, max: 120 }), (drawn, today, delay) => {
        const catalogue = catalogueOf(drawn)
        const reckon = (on: string, posts: Posted[]) =>
          duesOf({ ...span, items: catalogue, today: on, regionId: VILLAGE, posts, occasions: [] })
        const [some] = reckon(today, []).filter(({ state }) => state === 'open' || state === 'overdue')
        if (!some) return
        const post = postOf(some.period, addDays(some.dueOn, delay - 20), some.itemId)
        const standing = (on: string) => {
          const one = reckon(on, [post]).find(
            ({ itemId, period }) => itemId === some.itemId && period === some.period,
          )
          return [one?.state, one?.days]
        }
        expect(standing(addDays(post.publishedOn, 400))).toEqual(standing(post.publishedOn))
        expect(standing(post.publishedOn)).toEqual(delay > 20 ? ['late', delay - 20] : ['out', 0])
      }),
    )
  })

  it('add up to the heat map of the year in which they are due', () => {
    fc.assert(
      fc.property(items, day, fc.constantFrom(2027, 2028, 2029), (drawn, today, year) => {
        const dues = duesOf({
          ...span,
          items: catalogueOf(drawn),
          today,
          regionId: VILLAGE,
          posts: [],
          occasions: [],
        })
        const own = dues.filter(({ dueOn }) => dueOn.startsWith(String(year)))
        const sum = (key: 'due' | 'late' | 'out' | 'overdue') =>
          heatOf(dues, year).reduce((all, month) => all + month[key], 0)
        const count = (state: string) => own.filter((one) => one.state === state).length
        expect([sum('due'), sum('out'), sum('late'), sum('overdue')]).toEqual([
          own.length,
          count('out'),
          count('late'),
          count('overdue'),
        ])
      }),
    )
  })
})

it('the heat map says how bad the worst of a month is', () => {
  const posts = [postOf('2026Q1', '2026-04-20'), postOf('2026Q2', '2026-07-10')]
  const months = heatOf(of('2026-10-18', posts), 2026)
  expect([months[3], months[6], months[9], months[0]]).toEqual([
    { due: 1, out: 0, late: 1, overdue: 0, days: 5 },
    { due: 1, out: 1, late: 0, overdue: 0, days: 0 },
    { due: 1, out: 0, late: 0, overdue: 1, days: 3 },
    { due: 0, out: 0, late: 0, overdue: 0, days: 0 },
  ])
})
