import { createHash } from 'node:crypto'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { contactContext } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import { idField } from '@qingjian/shared/kernel/fields'
import { CARD_ID_ALPHABET, sceneField } from '@qingjian/shared/rating/card-scene'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { findSmells } from '@qingjian/shared/rating/smells'
import * as v from 'valibot'
import { buildDistrict, streamRatings } from './build-district'
import { DEMO_CALLERS } from './demo-callers'

const KEY = Buffer.alloc(32, 7).toString('base64')
const OPTIONS = {
  fieldKeys: { current: '1', keys: { 1: KEY } },
  hashKey: KEY,
  now: Date.UTC(2026, 10, 24, 4),
}
const TODAY = '2026-11-24'

const district = buildDistrict(OPTIONS)
const { ratings } = district
const hash = createKeyedHash(KEY)
const cipher = createFieldCipher(OPTIONS.fieldKeys)

const ids = (documents: readonly { _id: string }[]) => new Set(documents.map(({ _id }) => _id))
/** Ciphertext, which is another one every time. */
const SALTED = new Set(['mobile', 'recipient', 'parameters', 'fullName', 'lines'])
/** Collections where even the name is ciphertext. */
const SALTED_NAMES = new Set(['openness_recipients'])
/** A digest of each collection without its salt: a difference in megabytes of text would take minutes to show. */
const digestsOf = (one: typeof district) =>
  Object.entries(one).map(([collection, documents]) => {
    const isSalted = (key: string) => SALTED.has(key) || (key === 'name' && SALTED_NAMES.has(collection))
    const text = JSON.stringify(documents, (key, value) => (isSalted(key) ? undefined : value))
    return { collection, digest: createHash('sha256').update(text).digest('hex') }
  })
const share = (some: readonly RatingDocument[], matches: (rating: RatingDocument) => boolean) =>
  some.filter(matches).length / some.length
const mobileOf = ({ _id, contact }: RatingDocument) =>
  contact === undefined ? [] : [cipher.decrypt(contact.mobile, contactContext(_id))]

describe('the demo district', () => {
  it('is the same for the same seed and day', () => {
    const again = buildDistrict({ ...OPTIONS, now: OPTIONS.now + 3_600_000 })
    expect(digestsOf(again)).toEqual(digestsOf(district))
    expect(again.ratings.flatMap(mobileOf)).toEqual(ratings.flatMap(mobileOf))
  })

  it('is another one for another seed, but in the same places', () => {
    const other = buildDistrict({ ...OPTIONS, seed: 7, ratings: 100 })
    expect(other.rating_cards).not.toEqual(district.rating_cards)
    expect(other.org_people).not.toEqual(district.org_people)
    expect(other.org_windows).toEqual(district.org_windows)
  })

  it('gives every document an id of its own that the contracts accept', () => {
    for (const documents of Object.values(district)) {
      expect(ids(documents).size).toBe(documents.length)
      expect(documents.filter(({ _id }) => !v.is(idField, _id))).toEqual([])
    }
  })

  it('has five halls or more and some fifty windows, each with a card, people on duty and service items', () => {
    expect(district.org_halls.length).toBeGreaterThanOrEqual(5)
    expect(district.org_windows.length).toBeGreaterThanOrEqual(40)
    expect(district.org_windows.length).toBeLessThanOrEqual(60)
    const people = new Map(district.org_people.map((person) => [person._id, person]))
    for (const window of district.org_windows) {
      const cards = district.rating_cards.filter(({ windowId }) => windowId === window._id)
      expect(cards).toEqual([expect.objectContaining({ state: 'active', hallId: window.hallId })])
      const roster = district.org_rosters.find(({ _id }) => _id === `${window._id}:${TODAY}`)
      expect(roster?.shifts.map(({ personId }) => people.get(personId)?.unitId)).toEqual([
        window.unitId,
        window.unitId,
      ])
      expect(window.serviceItems.length).toBeGreaterThan(0)
      for (const { id } of window.serviceItems) expect(v.is(idField, id)).toBe(true)
    }
  })

  it('has a catalogue that windows offer from, and puts everybody into a post of their own unit', () => {
    const catalogue = new Map(district.org_service_items.map(({ _id, name }) => [_id, name]))
    for (const { id, name } of district.org_windows.flatMap(({ serviceItems }) => serviceItems))
      expect(catalogue.get(id)).toBe(name)
    const posts = new Map(district.org_posts.map((post) => [post._id, post]))
    for (const { position, postId, unitId } of district.org_people)
      expect(posts.get(postId ?? '')).toMatchObject({ name: position, unitId })
  })

  it('gives everybody a staff number and a phone number that nobody else has', () => {
    for (const field of ['staffNumber', 'mobileLookup'] as const)
      expect(new Set(district.org_people.map((person) => person[field])).size).toBe(
        district.org_people.length,
      )
  })

  it('prints card codes that the form reads, in the readable alphabet', () => {
    for (const { _id } of district.rating_cards) {
      expect(v.is(sceneField, _id)).toBe(true)
      expect([..._id].every((letter) => CARD_ID_ALPHABET.includes(letter))).toBe(true)
    }
  })

  it('stands in the real district only', () => {
    const regions = new Map(district.org_regions.map((region) => [region._id, region]))
    for (const { _id, level, parentId } of district.org_regions) {
      if (level === 'district') expect(_id).toBe('630102')
      else expect(_id.startsWith(regions.get(parentId ?? '')?._id ?? 'no parent')).toBe(true)
    }
    for (const { name, regionId } of [...district.org_units, ...district.org_halls]) {
      const region = regions.get(regionId)
      expect(region).toBeDefined()
      if (region?.level === 'town') expect(name.startsWith(region.name)).toBe(true)
    }
  })

  it('binds every caller of the staff to a person and a unit that exist', () => {
    const [people, units] = [ids(district.org_people), ids(district.org_units)]
    for (const { grants, personId, unitId } of district.identity_bindings) {
      expect(people.has(personId) && units.has(unitId)).toBe(true)
      expect(grants).toHaveLength(1)
    }
    const bound = DEMO_CALLERS.filter(({ openid }) =>
      ids(district.identity_bindings).has(hash('actor', openid)),
    )
    expect(bound.length).toBe(district.identity_bindings.length)
  })
})

describe('its history', () => {
  it('holds at least 20,000 ratings of the twelve months before, on weekdays within opening hours', () => {
    expect(ratings.length).toBeGreaterThanOrEqual(20_000)
    const days = ratings.map(({ day }) => day)
    expect(days[0]).toBe(TODAY.replace('2026', '2025'))
    expect(days.at(-1)).toBe('2026-11-23')
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(13)
    const outside = ratings.filter(({ at, day, hour }) => {
      const minute = minuteOfDay(at)
      const isOpen = (minute >= 540 && minute < 720) || (minute >= 810 && minute < 1050)
      const isWeekend = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0
      return !isOpen || isWeekend || dayOf(at) !== day || Number(hour) !== Math.floor(minute / 60)
    })
    expect(outside).toEqual([])
  })

  it('rests on public holidays, those of the lunar calendar too', () => {
    const days = new Set(ratings.map(({ day }) => day))
    for (const day of ['2026-01-01', '2026-02-16', '2026-02-17', '2026-06-19', '2026-09-25', '2026-10-01'])
      expect(days.has(day)).toBe(false)
  })

  it('keeps the rules of submitting: one after the other up to the daily cap, each service once', () => {
    const seen = new Map<string, number>()
    const outOfOrder = ratings.filter(({ day, ordinal, raterKey }) => {
      const before = seen.get(`${raterKey}/${day}`) ?? 0
      seen.set(`${raterKey}/${day}`, before + 1)
      return ordinal !== before + 1 || ordinal > DEFAULT_RATING_SETTINGS.dailyCap
    })
    expect(outOfOrder).toEqual([])
    expect(new Set(seen.values()).size).toBeGreaterThan(1)
  })

  it('is settled, and attributed to whom the roster names', () => {
    const rosters = new Map(district.org_rosters.map((roster) => [roster._id, roster]))
    const rostered = ratings.filter(({ day, windowId }) => rosters.has(`${windowId}:${day}`))
    expect(rostered.length).toBeGreaterThan(3000)
    const wrong = rostered.filter(({ at, attributedTo, day, pending, windowId }) => {
      const minute = minuteOfDay(at)
      const shift = rosters
        .get(`${windowId}:${day}`)
        ?.shifts.find(({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute)
      return pending || attributedTo === undefined || attributedTo !== shift?.personId
    })
    expect(wrong).toEqual([])
    expect(ratings.filter(({ attributedTo }) => attributedTo === undefined)).toEqual([])
  })

  it('is nobody’s of the staff, and some of it the demo’s citizen’s', () => {
    const raters = new Set(ratings.map(({ raterKey }) => raterKey))
    const staff = ids(district.identity_bindings)
    for (const { openid } of DEMO_CALLERS)
      if (staff.has(hash('actor', openid))) expect(raters.has(hash('rater', openid))).toBe(false)
    expect(raters.has(hash('rater', 'demo-citizen'))).toBe(true)
  })

  it('gives reasons with every 差评 and with nothing else, and words to about one in twenty', () => {
    const codes = new Set(DEFAULT_RATING_SETTINGS.reasons.map(({ code }) => code))
    const wrong = ratings.filter(
      ({ level, reasons }) =>
        reasons.length > 0 !== (level === 1) || !reasons.every((code) => codes.has(code)),
    )
    expect(wrong).toEqual([])
    const worded = share(ratings, ({ comment }) => comment !== '')
    expect(worded).toBeGreaterThan(0.03)
    expect(worded).toBeLessThan(0.08)
    expect(district.rating_remarks.length).toBeGreaterThan(20)
  })

  it('has poor windows, one that is too good, and one burst', () => {
    const badShareOf = (windowId: string) =>
      share(
        ratings.filter((rating) => rating.windowId === windowId),
        ({ level }) => level === 1,
      )
    const shares = district.org_windows.map(({ _id }) => badShareOf(_id))
    expect(shares.filter((bad) => bad > 0.1).length).toBeGreaterThanOrEqual(3)
    expect(shares.filter((bad) => bad > 0.1).length).toBeLessThanOrEqual(6)
    expect(badShareOf('hall-630102005-04')).toBe(0)
    const hours = new Map<string, number>()
    for (const { day, hour, windowId } of ratings) {
      const key = `${windowId}/${day}/${hour}`
      hours.set(key, (hours.get(key) ?? 0) + 1)
    }
    expect([...hours.values()].filter((count) => count >= 40)).toHaveLength(1)
  })

  it('smells on the dashboard where it should, and nowhere else', () => {
    const years = district.rating_figures.filter(({ kind, scope }) => kind === 'year' && scope === 'window')
    const windows = years.map(({ burst, counts, scopeId }) => ({
      window: { windowId: scopeId },
      counts,
      ...(burst && { burst }),
    }))
    const smells = findSmells(windows, DEFAULT_RATING_SETTINGS.smells)
    const idsOf = (found: { windowId: string }[]) => [...new Set(found.map(({ windowId }) => windowId))]
    expect(idsOf(smells.perfect)).toEqual(['hall-630102005-04'])
    expect(idsOf(smells.bursts)).toEqual(['hall-630102001-03'])
    expect(idsOf(smells.inactive)).toEqual(['hall-630102005-04'])
  })

  it('keeps phone numbers encrypted, and only such as reach nobody', () => {
    const mobiles = ratings.flatMap(mobileOf)
    expect(mobiles.length).toBeGreaterThan(100)
    for (const mobile of mobiles) expect(mobile).toMatch(/^1700000\d{4}$/)
    expect(/(?<![0-9a-z_-])1[3-9]\d{9}(?![0-9a-z_-])/i.test(JSON.stringify(district))).toBe(false)
  })

  it('streams as many as asked for, in the order of scanning', () => {
    let [count, last, backwards] = [0, 0, 0]
    for (const { at } of streamRatings({ ...OPTIONS, ratings: 10_000 })) {
      if (at < last) backwards += 1
      last = at
      count += 1
    }
    expect(backwards).toBe(0)
    expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })
})
