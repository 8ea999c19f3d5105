import { addDays, dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { Period } from '@qingjian/shared/calendar/period'
import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard as dashboardContract } from '@qingjian/shared/rating/rating.contracts'
import { readDashboard } from '@qingjian/shared/rating/rating.contracts'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { LEVELS } from '@qingjian/shared/rating/scale'
import fc from 'fast-check'
import { observeDatabase } from '../platform/testing/observe-database'
import { SMALL_DISTRICT, TUESDAY, TUESDAY_MORNING } from '../platform/testing/small-district'
import { deriveFigures } from './derive-figures'
import type { RatingDocument } from './rating.documents'
import { pendingRating } from './testing/arbitrary-rating'
import { standings } from './testing/arbitrary-standing'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

type Dashboard = ContractOutput<typeof dashboardContract>
type Input = ContractInput<typeof dashboardContract>

const MINUTE = 60_000
const NOVEMBER: Period = { kind: 'month', key: '2026-11' }
const PLACES: [BoardScope, string | undefined][] = [
  ['district', undefined],
  ['hall', 'hall-east'],
  ['unit', 'unit-market'],
  ['window', 'window-licence'],
]

let house: RatingHouse
const read = async (input: Input, openid = 'inspector'): Promise<Dashboard> =>
  dataOf(await house.call(readDashboard, input, openid))

async function open(over?: Parameters<typeof createRatingHouse>[0]): Promise<void> {
  house = await createRatingHouse(over)
  await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
}

/** Stores ratings that are counted already. */
async function store(ratings: readonly RatingDocument[]): Promise<void> {
  await house.memory.insert('ratings', [...ratings])
  await house.memory.insert('rating_figures', deriveFigures(ratings, ''))
}

let number = 0
/** One rating of a window, so many minutes before now. */
function rating(windowId: string, minutesAgo: number, more: Partial<RatingDocument> = {}): RatingDocument {
  const window = SMALL_DISTRICT.windows.find(({ _id }) => _id === windowId)
  if (!window) throw new Error(`the district has no ${windowId}`)
  const at = TUESDAY_MORNING - minutesAgo * MINUTE
  number += 1
  return { ...pendingRating({ number, window, level: 5, at, submittedAt: at }), pending: false, ...more }
}

const times = (count: number, make: (index: number) => RatingDocument) =>
  Array.from({ length: count }, (_, index) => make(index))

beforeEach(() => open())

describe('the dashboard', () => {
  const anyRating = fc.record({
    window: fc.constantFrom(...SMALL_DISTRICT.windows.map(({ _id }) => _id)),
    level: fc.constantFrom(...LEVELS),
    /** Over two years and more, crowded towards now. */
    minutesAgo: fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 90 * 1440 }), fc.nat({ max: 800 * 1440 })),
    comment: fc.constantFrom('', '', '很快'),
    attitude: fc.constantFrom(undefined, ...LEVELS),
    reasons: fc.subarray(['queue', 'cold', 'a-retired-one']),
    standing: fc.option(standings, { nil: undefined }),
  })
  const periods = fc.constantFrom<Period>(
    { kind: 'day', key: TUESDAY },
    NOVEMBER,
    { kind: 'month', key: '2026-03' },
    { kind: 'year', key: '2026' },
  )

  it('says what a count of the very ratings says, everywhere and in every period', async () => {
    const property = fc.asyncProperty(
      fc.array(anyRating, { maxLength: 60 }),
      periods,
      fc.constantFrom(...PLACES),
      async (histories, period, [scope, id]) => {
        await open()
        const ratings = histories.map(({ attitude, minutesAgo, reasons, standing, window, ...more }) =>
          rating(window, minutesAgo, {
            ...more,
            // Reasons are ticked under a 差评 alone.
            reasons: more.level <= 2 ? reasons : [],
            ...(more.level <= 2 && standing && { standing }),
            dimensions: attitude ? { attitude } : {},
          }),
        )
        await store(ratings)
        const shown = await read({ scope, ...(id && { id }), period })
        const here = ratings.filter((one) => scope === 'district' || one[`${scope}Id`] === id)
        expectCounted(shown, here)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })

  /** Counts by plain filtering, along none of the ways of the code. */
  function expectCounted(shown: Dashboard, stored: RatingDocument[]): void {
    const here = stored.filter(({ standing }) => standing?.state !== 'dismissed')
    const inside = here.filter(({ day }) => day.startsWith(shown.period.key))
    const shareOf = (some: RatingDocument[], is: (one: RatingDocument) => boolean) =>
      some.length === 0 ? undefined : some.filter(is).length / some.length
    const isBad = ({ level }: RatingDocument) => level <= 2
    const isActive = ({ comment, dimensions, level, reasons }: RatingDocument) =>
      comment !== '' || reasons.length > 0 || (dimensions.attitude ?? level) !== level
    const casesOf = (all: RatingDocument[]) => {
      const standing = all.flatMap((one) => one.standing ?? [])
      const cases = standing.filter(({ state }) => state !== 'dismissed')
      const [onTime, late] = [true, false].map((kept) => cases.filter((one) => one.onTime === kept).length)
      const [solved, notSolved, unreachable] = (['solved', 'not-solved', 'unreachable'] as const).map(
        (said) => cases.filter(({ followUp }) => followUp === said).length,
      )
      const share = (part = 0, other = 0) => (part + other === 0 ? undefined : part / (part + other))
      return {
        dismissed: {
          misrated: standing.filter(({ dismissal }) => dismissal === 'misrated').length,
          malicious: standing.filter(({ dismissal }) => dismissal === 'malicious').length,
        },
        handling: defined({
          cases: cases.length,
          closed: cases.filter(({ state }) => state === 'closed').length,
          reopened: cases.filter(({ reopened }) => reopened > 0).length,
          ...{ onTime, late, solved, notSolved, unreachable },
          onTimeRate: share(onTime, late),
          solvedRate: share(solved, notSolved),
        }),
      }
    }
    const short = (all: RatingDocument[]) => {
      const some = all.filter(({ standing }) => standing?.state !== 'dismissed')
      return defined({
        ...casesOf(all),
        count: some.length,
        isPublic: some.length >= 10,
        satisfiedRate: shareOf(some, ({ level }) => level >= 4),
        badRate: shareOf(some, isBad),
        activeRate: shareOf(some, isActive),
      })
    }
    const storedIn = (key: string) => stored.filter(({ day }) => day.startsWith(key))
    expect(shown.figures).toMatchObject(short(storedIn(shown.period.key)))
    expect(shown.previous).toMatchObject(short(storedIn(shown.previousPeriod.key)))
    for (const { count, level } of shown.figures.levels)
      expect(count).toBe(inside.filter((one) => one.level === level).length)
    for (const { figures, key } of shown.trend) expect(figures).toEqual(short(storedIn(key)))
    for (const { count, hour } of shown.hours)
      expect(count).toBe(inside.filter(({ at }) => Math.floor(minuteOfDay(at) / 60) === hour).length)
    for (const { code, count, share } of shown.reasons) {
      const ticked = inside.filter(({ reasons }) => reasons.includes(code)).length
      const bad = inside.filter(isBad).length
      expect([count, share]).toEqual([ticked, bad === 0 ? 0 : ticked / bad])
    }
    const attitude = inside.filter(({ dimensions }) => dimensions.attitude !== undefined)
    expect(shown.dimensions[0]?.count ?? 0).toBe(attitude.length)
    for (const { figures, id, previous, scope } of shown.ranking) {
      const ofPlace = (some: RatingDocument[]) =>
        some.filter((one) => one[`${scope as 'hall' | 'window'}Id`] === id)
      expect([figures, previous]).toEqual([
        short(ofPlace(storedIn(shown.period.key))),
        short(ofPlace(storedIn(shown.previousPeriod.key))),
      ])
    }
  }

  const defined = (fields: object) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

  it('compares with the whole period before, and shows few ratings, too', async () => {
    await store([
      rating('window-licence', 0),
      rating('window-licence', 0, { level: 1 }),
      rating('window-town', 30 * 1440),
    ])
    const { figures, minimumCount, previous, previousPeriod } = await read({
      scope: 'district',
      period: NOVEMBER,
    })
    expect(previousPeriod).toEqual({ kind: 'month', key: '2026-10' })
    expect(figures).toMatchObject({ count: 2, isPublic: false, satisfiedRate: 0.5 })
    expect(previous).toMatchObject({ count: 1, satisfiedRate: 1 })
    expect(minimumCount).toBe(10)
  })

  it('ranks halls, units and windows, with the rank of the period before', async () => {
    const month = 30 * 1440
    await store([
      ...times(10, () => rating('window-licence', 0)),
      ...times(10, (index) => rating('window-town', 0, { level: index === 0 ? 1 : 5 })),
      ...times(10, () => rating('window-licence', month, { level: 3 })),
      ...times(10, () => rating('window-town', month)),
    ])
    const movesOf = async (breakdown: 'hall' | 'unit' | 'window') =>
      (await read({ scope: 'district', period: NOVEMBER, breakdown })).ranking.map((one) => [
        one.name,
        one.rank,
        one.previousRank,
      ])
    expect(await movesOf('hall')).toEqual([
      ['区政务大厅', 1, 2],
      ['镇便民中心', 2, 1],
    ])
    expect(await movesOf('unit')).toEqual([
      ['区市场监管局', 1, 2],
      ['乐家湾镇政府', 2, 1],
    ])
    expect(await movesOf('window')).toEqual([
      ['营业执照', 1, 2],
      ['低保申请', 2, 1],
      ['食品许可', undefined, undefined],
    ])
  })

  it('names windows that smell', async () => {
    await store([
      ...times(40, (index) =>
        rating('window-licence', index < 12 ? 0 : index * 60, { comment: index < 5 ? '好' : '' }),
      ),
      ...times(40, (index) =>
        rating('window-town', index * 60, { level: index % 2 === 0 ? 5 : 3, comment: '好' }),
      ),
    ])
    const { smells } = await read({ scope: 'district', period: { kind: 'year', key: '2026' } })
    const licence = {
      windowId: 'window-licence',
      windowName: '营业执照',
      hallName: '区政务大厅',
      unitName: '区市场监管局',
    }
    expect(smells).toEqual({
      thresholds: { minimumCount: 30, burstCount: 10, activeRate: 0.2 },
      perfect: [{ ...licence, count: 40 }],
      bursts: [{ ...licence, count: 12, at: TUESDAY_MORNING }],
      inactive: [{ ...licence, count: 40, activeRate: 5 / 40 }],
    })
    const own = await read({ scope: 'window', id: 'window-licence', period: { kind: 'year', key: '2026' } })
    expect(own.smells).toEqual(smells)
  })

  it('still names a window that is gone', async () => {
    await store(times(3, () => rating('window-town', 0)))
    await house.memory.removeWhere('org_windows', { _id: 'window-town' })
    const { ranking } = await read({ scope: 'district', period: NOVEMBER, breakdown: 'window' })
    expect(ranking).toContainEqual(expect.objectContaining({ id: 'window-town', name: '已撤销的窗口' }))
  })
})

describe('what a dashboard costs', () => {
  it.each(PLACES)(
    'of a %s is five reads at most, settings included, whatever the ratings',
    async (scope, id) => {
      let reads = 0
      await open((memory) =>
        observeDatabase(memory, async (when) => {
          if (when === 'before') reads += 1
        }),
      )
      await store(times(200, (index) => rating('window-licence', index * 700)))
      reads = 0
      await read({ scope, ...(id && { id }), period: { kind: 'year', key: '2026' }, breakdown: 'unit' })
      // What `serve` reads to know who is calling.
      expect(reads - 1).toBeLessThanOrEqual(5)
    },
  )
})

describe('the reach of a dashboard', () => {
  const codeOf = async (openid: string, scope: BoardScope, id?: string) => {
    const answer = await house.call(readDashboard, { scope, ...(id && { id }), period: NOVEMBER }, openid)
    return answer.ok ? 'OK' : `${answer.error.code} ${answer.error.message}`
  }
  const MISSING = 'NOT_FOUND 没有找到这个地方，或者不归您管理'

  it('of a unit’s clerk is the unit and its windows', async () => {
    await house.bind('clerk', {
      grants: [{ role: 'unit-clerk', regions: [], units: ['unit-market'], from: 0 }],
    })
    expect(await codeOf('clerk', 'unit', 'unit-market')).toBe('OK')
    expect(await codeOf('clerk', 'window', 'window-licence')).toBe('OK')
    expect(await codeOf('clerk', 'window', 'window-town')).toBe(MISSING)
    expect(await codeOf('clerk', 'unit', 'unit-town')).toBe(MISSING)
    expect(await codeOf('clerk', 'hall', 'hall-east')).toBe(MISSING)
    expect(await codeOf('clerk', 'district')).toBe(MISSING)
  })

  it('of a town’s role is the town', async () => {
    await house.bind('town', { roles: ['leader'], regions: ['630102100'] })
    expect(await codeOf('town', 'hall', 'hall-town')).toBe('OK')
    expect(await codeOf('town', 'unit', 'unit-town')).toBe('OK')
    expect(await codeOf('town', 'hall', 'hall-east')).toBe(MISSING)
    expect(await codeOf('town', 'district')).toBe(MISSING)
  })

  it('ends where nothing is, in the same words', async () => {
    for (const scope of ['hall', 'unit', 'window'] as const) {
      expect(await codeOf('inspector', scope, 'none')).toBe(MISSING)
      expect(await codeOf('inspector', scope)).toBe(MISSING)
    }
  })
})

describe('the figures of a day', () => {
  it('come with those of the two weeks up to it', async () => {
    await store([
      rating('window-licence', 0),
      rating('window-licence', 1440),
      rating('window-licence', 13 * 1440),
    ])
    const { previous, trend } = await read({
      scope: 'hall',
      id: 'hall-east',
      period: { kind: 'day', key: TUESDAY },
    })
    expect(previous.count).toBe(1)
    expect(trend.filter(({ figures }) => figures.count > 0).map(({ key }) => key)).toEqual([
      addDays(TUESDAY, -13),
      addDays(TUESDAY, -1),
      dayOf(TUESDAY_MORNING),
    ])
  })
})
