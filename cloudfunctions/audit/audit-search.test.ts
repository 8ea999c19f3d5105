import { exportEntries, searchEntries, startSearch } from '@qingjian/shared/audit/audit.contracts'
import type { AuditFilters } from '@qingjian/shared/audit/audit-fields'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { TUESDAY, TUESDAY_MORNING } from '../platform/testing/small-district'
import { type AuditHouse, createAuditHouse, dataOf } from './testing/audit-house'

let house: AuditHouse
let search: string

beforeEach(async () => {
  house = await createAuditHouse()
  search = await house.search()
})

const find = async (filters: AuditFilters, after?: string) =>
  dataOf(await house.call(searchEntries, { search, filters, ...(after === undefined ? {} : { after }) }))
const written = (action: string) =>
  house.memory.all<AuditEntry>('audit_entries').filter((entry) => entry.action === action)

const byStaff = {
  actor: 'hash-of-staff',
  personId: 'person-morning',
  unitId: 'unit-market',
  address: '10.1.2.3',
  action: 'rating.reveal-contact',
  reason: '回访',
  details: {},
} as const

describe('an entry', () => {
  it('tells who, from where, when, what, why, and the facts, in Chinese', async () => {
    const [entry] = await house.add(1, {
      ...byStaff,
      browser: 'Windows 上的 Edge',
      source: 'wx_http',
      subject: 'ratings/rating-1/contact',
      details: { from: 'person-morning', nested: { count: 2, complete: true } },
    })
    await house.seal()
    const { entries } = await find({ action: 'rating.reveal-contact' })
    expect(entries).toEqual([
      {
        id: entry?._id,
        at: entry?.at,
        sequence: 1,
        person: { id: 'person-morning', name: '马晓', unitName: '区市场监管局' },
        who: '马晓',
        source: 'console',
        address: '10.1.2.3',
        browser: 'Windows 上的 Edge',
        action: 'rating.reveal-contact',
        what: '查看评价人手机号',
        subject: 'ratings/rating-1/contact',
        subjectName: '评价的联系方式',
        reason: '回访',
        details: [
          { label: '原为', text: 'person-morning' },
          { label: 'nested', text: '数量：2，是否全部：是' },
        ],
      },
    ])
  })

  it('of a citizen has no name, and of the system neither', async () => {
    await house.add(1)
    await house.add(1, { actor: 'timer', source: 'wx_trigger', action: 'rating.settle' })
    const { entries } = await find({ feature: 'rating' })
    expect(entries.map(({ source, who }) => [who, source])).toEqual([
      ['系统', 'timer'],
      ['群众', 'phone'],
    ])
    expect(entries.every((entry) => entry.person === undefined)).toBe(true)
  })
})

describe('a search', () => {
  it('finds the newest first, page by page, each entry once', async () => {
    const all = (await house.add(120)).map(({ _id }) => _id).reverse()
    const pages: string[][] = []
    for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
      const page = await find({ feature: 'rating' }, after)
      pages.push(page.entries.map(({ id }) => id))
      after = page.next
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(pages.flat()).toEqual(all)
  })

  it('goes by person, unit, action, feature, subject with its parts, source and days, alone and together', async () => {
    await house.add(3)
    await house.add(1, { ...byStaff, subject: 'ratings/rating-2/contact' })
    await house.add(1, { ...byStaff, personId: 'person-town', unitId: 'unit-town', browser: 'Edge' })
    await house.add(1, { at: TUESDAY_MORNING - 3 * 86_400_000, action: 'rating.submit' })
    const count = async (filters: AuditFilters) => (await find(filters)).entries.length
    expect(await count({ personId: 'person-morning' })).toBe(1)
    expect(await count({ unitId: 'unit-town' })).toBe(1)
    expect(await count({ action: 'rating.reveal-contact' })).toBe(2)
    expect(await count({ feature: 'rating' })).toBe(6)
    expect(await count({ feature: 'audit' })).toBe(1)
    expect(await count({ subject: 'ratings/rating-2' })).toBe(2)
    expect(await count({ subject: 'ratings/rating-2', action: 'rating.submit' })).toBe(1)
    expect(await count({ source: 'console' })).toBe(1)
    expect(await count({ fromDay: TUESDAY })).toBe(6)
    expect(await count({ untilDay: '2026-11-23' })).toBe(1)
    expect(await count({ fromDay: '2026-11-21', untilDay: '2026-11-21', feature: 'rating' })).toBe(1)
    expect(await count({ personId: 'person-morning', unitId: 'unit-town' })).toBe(0)
  })

  it('reads a limited stretch at a time and says how far back it has come', async () => {
    await house.add(1, { ...byStaff })
    const [earliest] = await house.add(1)
    await house.add(5200)
    const first = await find({ source: 'console' })
    expect(first).toMatchObject({ entries: [], next: expect.any(String) })
    expect(first.searchedBackTo).toBeGreaterThan(earliest?.at ?? 0)
    expect(await find({ source: 'console' }, first.next)).toEqual({ entries: [] })
  })

  it('leaves one entry for the whole session, with its reason', async () => {
    await house.add(60)
    const { next } = await find({ feature: 'rating' })
    await find({ feature: 'rating' }, next)
    await find({ personId: 'person-town' })
    expect(written('audit.start-search')).toEqual([
      expect.objectContaining({ personId: 'person-afternoon', reason: '年度检查', subject: 'audit_entries' }),
    ])
  })

  it('needs a session of one’s own that is not over', async () => {
    await house.bind('other', 'auditor', { regions: ['630102'] })
    const refused = { error: { code: 'CONFLICT' } }
    expect(await house.call(searchEntries, { search, filters: {} }, 'other')).toMatchObject(refused)
    expect(await house.call(searchEntries, { search: `${search}x`, filters: {} })).toMatchObject(refused)
    expect(await house.call(searchEntries, { search: '', filters: {} })).toMatchObject(refused)
    house.clock.advance(3_600_000)
    expect(await house.call(searchEntries, { search, filters: {} })).toMatchObject(refused)
  })

  it.each(['admin', 'leader', 'inspector', 'cadre'] as const)('is not for a %s', async (role) => {
    await house.bind('other', role, { regions: ['630102'] })
    expect(await house.call(startSearch, { reason: '看看' }, 'other')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await house.call(searchEntries, { search, filters: {} }, 'other')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await house.call(exportEntries, { filters: {}, reason: '看看' }, 'other')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })
})

describe('an auditor of a town', () => {
  it('reads what its people did, and of others nothing, whatever is asked for', async () => {
    await house.add(2, byStaff)
    await house.add(1, { ...byStaff, personId: 'person-town', unitId: 'unit-town' })
    await house.add(3)
    await house.bind('town', 'auditor', { regions: ['630102100'] })
    const session = dataOf(await house.call(startSearch, { reason: '检查' }, 'town'))
    expect(session.wholeDistrict).toBe(false)
    const look = async (filters: AuditFilters) =>
      dataOf(await house.call(searchEntries, { search: session.search, filters }, 'town')).entries
    expect((await look({})).map(({ who }) => who)).toEqual(['王措'])
    expect(await look({ personId: 'person-morning' })).toEqual([])
    expect(await look({ personId: 'person-none' })).toEqual([])
    expect(await look({ unitId: 'unit-market' })).toEqual([])
    expect(
      dataOf(await house.call(exportEntries, { filters: {}, reason: '检查' }, 'town')).entries,
    ).toHaveLength(1)
  })
})

describe('an export', () => {
  it('takes away what fits, and is in the log with filters, reason and number', async () => {
    await house.add(130)
    await house.add(2, byStaff)
    const filters = { action: 'rating.submit' }
    const { complete, entries } = dataOf(await house.call(exportEntries, { filters, reason: '归档' }))
    expect({ complete, count: entries.length }).toEqual({ complete: true, count: 130 })
    expect(written('audit.export')).toEqual([
      expect.objectContaining({ reason: '归档', details: { filters, entries: 130, complete: true } }),
    ])
  })

  it('of more than five thousand says that it is not all', async () => {
    await house.add(5001)
    const { complete, entries } = dataOf(await house.call(exportEntries, { filters: {}, reason: '归档' }))
    expect({ complete, count: entries.length }).toEqual({ complete: false, count: 5000 })
  })
})
