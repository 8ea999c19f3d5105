import { dayOf } from '@qingjian/shared/calendar/day'
import { buildDistrict, type District } from './build-district'

const KEY = Buffer.alloc(32, 7).toString('base64')
const OPTIONS = {
  fieldKeys: { current: '1', keys: { 1: KEY } },
  hashKey: KEY,
  now: Date.UTC(2026, 10, 24, 4),
}

interface Row {
  _id: string
  [field: string]: unknown
}

const rows = (district: District, name: keyof District) => (district[name] ?? []) as Row[]

describe('the demo district', () => {
  const district = buildDistrict(OPTIONS)

  it('is the same for the same seed and day', () => {
    const withoutSalt = (one: District) =>
      JSON.stringify(one, (key, value) => (key === 'mobile' ? undefined : value))
    expect(withoutSalt(buildDistrict(OPTIONS))).toBe(withoutSalt(district))
  })

  it('holds at least 20,000 ratings of the twelve months before', () => {
    const ratings = rows(district, 'ratings')
    expect(ratings.length).toBeGreaterThanOrEqual(20_000)
    const days = ratings.map(({ day }) => String(day)).sort()
    expect(days[0]?.slice(0, 7)).toBe('2025-11')
    expect(days.at(-1)).toBe(dayOf(OPTIONS.now - 24 * 3_600_000))
    expect(new Set(ratings.map(({ _id }) => _id)).size).toBe(ratings.length)
    expect(new Set(ratings.map(({ day, raterKey }) => `${day}/${raterKey}`)).size).toBe(ratings.length)
  })

  it('gives every window a card, people on duty today and service items', () => {
    const rosters = new Set(rows(district, 'org_rosters').map(({ _id }) => _id))
    const carded = new Set(rows(district, 'rating_cards').map(({ windowId }) => windowId))
    for (const window of rows(district, 'org_windows')) {
      expect(carded.has(window._id)).toBe(true)
      expect(rosters.has(`${window._id}:2026-11-24`)).toBe(true)
      expect(window.serviceItems).not.toHaveLength(0)
    }
  })

  it('stands in the real district only', () => {
    const regions = new Set(rows(district, 'org_regions').map(({ _id }) => _id))
    for (const unit of rows(district, 'org_units')) expect(regions.has(String(unit.regionId))).toBe(true)
  })

  it('keeps no phone number readable', () => {
    expect(/(?<![\w-])1700000\d{4}(?![\w-])/.test(JSON.stringify(district))).toBe(false)
  })
})
