import type { PublicationFields } from '@qingjian/shared/openness/openness-fields'
import {
  archivePublication,
  countPublications,
  createPublication,
  decidePublication,
  discardPublication,
  editPublication,
  listPublicationLines,
  listPublications,
  listWritable,
  readPublication,
  removeLine,
  saveLine,
  submitPublication,
  takeBackPublication,
} from '@qingjian/shared/openness/publication.contracts'
import type { PublicationQueue } from '@qingjian/shared/openness/publication-states'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import { accountsOf, keepCatalogue } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, passReviews, publicationOf, publishFund, publishLines, writeDraft } from '../testing/publish'

const MINUTE = 61_000
const FIELDS = { title: '二季度收支公开', regionId: VILLAGE, year: 2026, done: '', effect: '' }

describe('a publication on its way', () => {
  let house: OpennessHouse
  const seen = async (id: string) => ({ id, version: (await publicationOf(house, id)).version })
  const submit = async (id: string, who = 'clerk') => house.call(submitPublication, await seen(id), who)
  const decide = async (id: string, who: string, decision: 'approve' | 'return' = 'approve') =>
    house.call(decidePublication, { ...(await seen(id)), decision, reason: '核对过了' }, who)
  const stateOf = async (id: string) => (await publicationOf(house, id)).state
  const queue = async (name: PublicationQueue, who: string) =>
    dataOf(await house.call(listPublications, { queue: name }, who)).publications.map(({ id }) => id)
  const steps = async (id: string) =>
    dataOf(await house.call(readPublication, { id }, 'inspector')).steps.map(
      ({ step, who }) => `${step} ${who}`,
    )

  beforeEach(async () => {
    house = await createOpennessHouse()
  })

  it('passes the supervisors of the village and the reviewers of the town, and nobody else', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await submit(id))
    for (const who of ['town-reviewer', 'inspector', 'leader', 'next-supervisor'])
      expect([who, (await decide(id, who)).ok]).toEqual([who, false])
    dataOf(await decide(id, 'supervisor'))
    expect(await stateOf(id)).toBe('town-review')
    for (const who of ['supervisor', 'inspector', 'leader', 'far-town-reviewer'])
      expect([who, (await decide(id, who)).ok]).toEqual([who, false])
    dataOf(await decide(id, 'town-reviewer'))
    expect(await stateOf(id)).toBe('publishing')
    expect(await steps(id)).toEqual([
      'create clerk',
      'edit clerk',
      'submit clerk',
      'approve supervisor',
      'approve town-reviewer',
    ])
  })

  it('of a town or a unit of the district passes the commission', async () => {
    for (const [regionId, author] of [
      [TOWN, 'town-finance'],
      [DISTRICT, 'finance'],
    ] as const) {
      const id = await writeDraft(house, [lineOf.income({ regionId })], { regionId })
      dataOf(await submit(id, author))
      expect((await decide(id, 'town-reviewer')).ok).toBe(false)
      dataOf(await decide(id, 'leader'))
      expect(await stateOf(id)).toBe('publishing')
    }
  })

  it('is never decided by whoever wrote in it, nor twice by the same', async () => {
    for (const openid of ['second-clerk', 'supervisor'])
      await house.grant(openid, openid === 'supervisor' ? 'town-reviewer' : 'village-supervisor', {
        regions: [openid === 'supervisor' ? TOWN : VILLAGE],
      })
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await house.call(saveLine, { ...(await seen(id)), line: lineOf.expense() }, 'second-clerk'))
    dataOf(await submit(id))
    expect(await decide(id, 'second-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await queue('to-review', 'second-clerk')).toEqual([])
    expect(dataOf(await house.call(readPublication, { id }, 'second-clerk')).whyNot).toContain('参与了编写')
    dataOf(await decide(id, 'supervisor'))
    expect(await decide(id, 'supervisor')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await queue('to-review', 'supervisor')).toEqual([])
    expect(await queue('to-review', 'town-reviewer')).toEqual([id])
  })

  it('whose author submitted for somebody else is not decided by the one who submitted either', async () => {
    await house.grant('second-clerk', 'village-supervisor', { regions: [VILLAGE] })
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await submit(id, 'second-clerk'))
    expect(await decide(id, 'second-clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('comes back with a reason, is mended and begins its reviews anew', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await submit(id))
    dataOf(await decide(id, 'supervisor'))
    dataOf(await decide(id, 'town-reviewer', 'return'))
    expect(await publicationOf(house, id)).toMatchObject({
      state: 'draft',
      returned: { reason: '核对过了', by: 'person-town-reviewer' },
      approvals: [],
    })
    expect(dataOf(await house.call(countPublications, {}, 'clerk'))).toEqual({
      toReview: 0,
      returned: 1,
      inReview: 0,
    })
    dataOf(
      await house.call(
        saveLine,
        { ...(await seen(id)), index: 0, line: lineOf.income({ amount: 5 }) },
        'clerk',
      ),
    )
    dataOf(await submit(id))
    expect(await stateOf(id)).toBe('supervisor-review')
    expect((await publicationOf(house, id)).returned).toBeUndefined()
    expect(house.messages()).toEqual(
      expect.arrayContaining([
        { to: house.mobileOf('supervisor'), template: 'publication-to-review' },
        { to: house.mobileOf('town-reviewer'), template: 'publication-to-review' },
        { to: house.mobileOf('clerk'), template: 'publication-returned' },
      ]),
    )
  })

  it('is taken back by its authors, as long as it is being reviewed', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await submit(id))
    dataOf(await decide(id, 'supervisor'))
    expect((await house.call(takeBackPublication, await seen(id), 'next-clerk')).ok).toBe(false)
    dataOf(await house.call(takeBackPublication, await seen(id), 'second-clerk'))
    expect(await publicationOf(house, id)).toMatchObject({ state: 'draft', approvals: [] })
    await passReviews(house, id)
    expect(await house.call(takeBackPublication, await seen(id), 'clerk')).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })

  it('is changed by whoever saw it as it is', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    const stale = { id, version: 1 }
    const older = { error: { code: 'CONFLICT', message: '这份材料刚刚有人改过，请刷新后再看' } }
    expect(await house.call(saveLine, { ...stale, line: lineOf.expense() }, 'clerk')).toMatchObject(older)
    expect(await house.call(submitPublication, stale, 'clerk')).toMatchObject(older)
    const version = 2
    const both = await Promise.all(
      ['clerk', 'second-clerk'].map((who) =>
        house.call(saveLine, { id, version, line: lineOf.expense() }, who),
      ),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await publicationOf(house, id)).toMatchObject({ lineCount: 2, version: 3 })
  })

  it('is changed in draft alone', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await submit(id))
    const changes = [
      house.call(saveLine, { ...(await seen(id)), line: lineOf.expense() }, 'clerk'),
      house.call(removeLine, { ...(await seen(id)), index: 0 }, 'clerk'),
      house.call(editPublication, { ...(await seen(id)), fields: FIELDS }, 'clerk'),
      house.call(discardPublication, { ...(await seen(id)), reason: '不要了' }, 'clerk'),
    ]
    for (const change of changes) expect(await change).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('keeps its sums with each line that comes, changes or goes', async () => {
    const id = await writeDraft(house, [lineOf.income({ amount: 100 }), lineOf.expense({ amount: 30 })])
    dataOf(
      await house.call(
        saveLine,
        { ...(await seen(id)), index: 0, line: lineOf.income({ amount: 250 }) },
        'clerk',
      ),
    )
    dataOf(
      await house.call(
        saveLine,
        { ...(await seen(id)), line: lineOf.income({ amount: 7, item: '承包费' }) },
        'clerk',
      ),
    )
    expect((await publicationOf(house, id)).totals).toEqual([
      { kind: 'income', count: 2, amount: 257 },
      { kind: 'expense', count: 1, amount: 30 },
    ])
    dataOf(await house.call(removeLine, { ...(await seen(id)), index: 1 }, 'clerk'))
    expect(await publicationOf(house, id)).toMatchObject({
      lineCount: 2,
      totals: [{ kind: 'income', count: 2, amount: 257 }],
    })
    const { lines } = dataOf(await house.call(listPublicationLines, { id }, 'clerk'))
    expect(lines.map(({ amount, index }) => [index, amount])).toEqual([
      [0, 250],
      [1, 7],
    ])
    expect(await house.call(removeLine, { ...(await seen(id)), index: 2 }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  it('is given up with its lines, and that there was one stays', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    dataOf(await house.call(discardPublication, { ...(await seen(id)), reason: '写错了地方' }, 'clerk'))
    expect(house.memory.all('openness_draft_lines')).toEqual([])
    expect(await queue('draft', 'clerk')).toEqual([])
    expect(await queue('all', 'clerk')).toEqual([id])
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.find(({ action }) => action === 'openness.discard-publication')).toMatchObject({
      subject: `openness_publications/${id}`,
      reason: '写错了地方',
    })
  })

  it('loses its lines even when the call that gives it up dies', async () => {
    let isBroken = false
    house = await createOpennessHouse((memory) => ({
      ...memory,
      removeWhere: (...given) =>
        isBroken ? Promise.reject(new Error('died')) : memory.removeWhere(...given),
    }))
    const id = await writeDraft(house, [lineOf.income()])
    isBroken = true
    expect(
      (await house.call(discardPublication, { ...(await seen(id)), reason: '不要了' }, 'clerk')).ok,
    ).toBe(false)
    isBroken = false
    await house.run()
    expect(house.memory.all('openness_draft_lines')).toEqual([])
    expect(await publicationOf(house, id)).toMatchObject({ state: 'discarded' })
    expect(house.failures).toEqual([])
  })

  it('is put away after its posting, once nothing is asked about it', async () => {
    house.moveTo('2026-07-01')
    const { publicationId: id } = await publishLines(house, [lineOf.income()])
    house.moveTo('2026-07-06', '23:00')
    expect(await house.call(archivePublication, await seen(id), 'clerk')).toMatchObject({
      error: { code: 'CONFLICT', message: '公示不满5天，期满后才能归档' },
    })
    house.moveTo('2026-07-07', '00:01')
    expect((await house.call(archivePublication, await seen(id), 'supervisor')).ok).toBe(false)
    dataOf(await house.call(archivePublication, await seen(id), 'town-reviewer'))
    expect(await stateOf(id)).toBe('archived')
    expect(house.memory.all('openness_log')).toHaveLength(2)
  })

  it('does not exist for whom it is out of reach', async () => {
    const id = await writeDraft(house, [lineOf.income()])
    for (const who of [
      'next-clerk',
      'far-clerk',
      'next-supervisor',
      'far-town-reviewer',
      'finance',
      'town-finance',
    ]) {
      expect([who, await house.call(readPublication, { id }, who)]).toMatchObject([
        who,
        { error: { code: 'NOT_FOUND' } },
      ])
      expect([who, (await house.call(listPublicationLines, { id }, who)).ok]).toEqual([who, false])
      expect([who, await queue('all', who)]).toEqual([who, []])
    }
    for (const who of ['clerk', 'supervisor', 'town-reviewer', 'inspector', 'leader', 'auditor', 'admin'])
      for (const name of ['draft', 'all'] as const)
        expect([who, name, await queue(name, who)]).toEqual([who, name, [id]])
    expect((await house.call(readPublication, { id }, 'citizen')).ok).toBe(false)
  })

  it('is listed newest first, page by page, of one place if asked', async () => {
    const ids: string[] = []
    for (let count = 0; count < 23; count += 1) {
      house.clock.advance(MINUTE)
      ids.unshift(dataOf(await house.call(createPublication, { fields: FIELDS }, 'clerk')).id)
    }
    const fields = { ...FIELDS, regionId: NEXT_VILLAGE }
    house.clock.advance(MINUTE)
    const next = dataOf(await house.call(createPublication, { fields }, 'next-clerk')).id
    const first = dataOf(await house.call(listPublications, { queue: 'draft' }, 'town-reviewer'))
    expect(first.publications.map(({ id }) => id)).toEqual([next, ...ids.slice(0, 19)])
    const second = dataOf(
      await house.call(listPublications, { queue: 'draft', after: first.next ?? '' }, 'town-reviewer'),
    )
    expect(second.publications.map(({ id }) => id)).toEqual(ids.slice(19))
    expect(second.next).toBeUndefined()
    const ofNext = { queue: 'all' as const, regionId: NEXT_VILLAGE }
    for (const who of ['town-reviewer', 'inspector', 'clerk'])
      expect([
        who,
        dataOf(await house.call(listPublications, ofNext, who)).publications.map(({ id }) => id),
      ]).toEqual([who, who === 'clerk' ? [] : [next]])
  })

  it('is begun where its author writes, with accounts that the village owes and whose time is over', async () => {
    await keepCatalogue(house)
    const create = (fields: Partial<PublicationFields>, who: string) =>
      house.call(createPublication, { fields: { ...FIELDS, ...fields } }, who)
    expect(await create({ regionId: NEXT_VILLAGE }, 'clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await create({}, 'finance')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await create({ regionId: TOWN }, 'finance')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await create({ regionId: '630102999' }, 'finance')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect((await create({}, 'supervisor')).ok).toBe(false)
    expect(await create(accountsOf('2025Q3'), 'clerk')).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(await create(accountsOf('2026Q4'), 'clerk')).toMatchObject({
      error: { fields: { 'fields.fulfils': '这一期还没有结束，结束后才能公开' } },
    })
    dataOf(await create(accountsOf('2026Q3'), 'clerk'))
    dataOf(await create({ regionId: DISTRICT }, 'farming'))
  })

  it('of one unit is not for another unit of the same place', async () => {
    const { id } = dataOf(
      await house.call(createPublication, { fields: { ...FIELDS, regionId: DISTRICT } }, 'farming'),
    )
    expect((await house.call(readPublication, { id }, 'finance')).ok).toBe(false)
    expect(await queue('all', 'finance')).toEqual([])
    expect(await queue('all', 'farming')).toEqual([id])
  })

  it('is offered the places and the public funds of whoever writes it', async () => {
    const fundId = await publishFund(house)
    const offered = async (who: string) => dataOf(await house.call(listWritable, {}, who))
    const ofVillage = await offered('clerk')
    expect(ofVillage).toMatchObject({ places: [{ name: '中庄村' }], below: [], funds: [{ id: fundId }] })
    const ofTown = await offered('town-finance')
    expect(ofTown.places.map(({ name }) => name)).toEqual(['乐家湾镇'])
    expect(ofTown.below.map(({ name }) => name)).toEqual(['中庄村', '泮子山村'])
    expect((await offered('finance')).below).toHaveLength(5)
  })
})
