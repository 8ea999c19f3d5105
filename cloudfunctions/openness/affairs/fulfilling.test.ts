import {
  cancelOccasion,
  readAffairs,
  reportOccasion,
} from '@qingjian/shared/openness/affairs/affair.contracts'
import {
  createAnnouncement,
  readAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { createPublication, submitPublication } from '@qingjian/shared/openness/publication.contracts'
import { announce, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { accountsOf, keepCatalogue, storedAccounts, storedItem } from '../testing/keep-catalogue'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, NEXT_VILLAGE, VILLAGE } from '../testing/openness-people'
import { lineOf, publishLines } from '../testing/publish'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-28', '10:00')
  await keepCatalogue(house, [
    storedAccounts(),
    storedItem('land'),
    storedItem('sale', { name: '集体财产处置', clock: 'at-once', dueDays: 5, from: '2026-02-01' }),
  ])
})

const SALE = { itemId: 'sale', regionId: VILLAGE, happenedOn: '2026-11-20', title: '村东旧学校处置' }
const report = (more: Partial<typeof SALE> = {}, who = 'clerk') =>
  house.call(reportOccasion, { ...SALE, ...more }, who)
const affairs = async (regionId = VILLAGE, year?: number) =>
  dataOf(await house.call(readAffairs, { regionId, ...(year !== undefined && { year }) }))
const dueOf = async (period: string) => (await affairs()).dues.filter((due) => due.period === period)

/** Tries to publish an affair for a time. @returns what stops it */
async function stopped(fulfils: { itemId: string; period: string }): Promise<string | undefined> {
  house.clock.advance(61_000)
  const draft = { regionId: VILLAGE, content: contentOf.affair(), fulfils }
  const begun = await house.call(createAnnouncement, draft, 'clerk')
  if (!begun.ok) return begun.error.message
  const { id, version } = begun.data
  const submitted = await house.call(submitPublication, { id, version }, 'clerk')
  return submitted.ok ? undefined : submitted.error.fields?.fulfils?.replace(/。$/, '')
}

describe('making an item of the catalogue public', () => {
  it('counts for its time, with the days that it came late', async () => {
    await publishLines(house, [lineOf.expense()], { title: '第二季度收支', ...accountsOf('2026Q2') })
    const { announcementId, publicationId } = await announce(house, {
      ...{ regionId: VILLAGE, content: contentOf.affair(), fulfils: { itemId: 'land', period: '2026Q3' } },
    })
    expect(await dueOf('2026Q3')).toMatchObject([
      { itemId: 'land', state: 'late', days: 44, publishedOn: '2026-11-28', publicationId, announcementId },
      { itemId: 'accounts', state: 'overdue', days: 44 },
    ])
    expect((await affairs()).late).toEqual({ items: 6, days: 2 * (227 + 136 + 44) })
    const { fulfils } = dataOf(await house.call(readAnnouncement, { id: announcementId }))
    expect(fulfils).toEqual({
      ...{ itemId: 'land', itemName: '土地承包、租赁和流转', period: '2026Q3', periodName: '2026年第三季度' },
      ...{ dueOn: '2026-10-15', lateDays: 44 },
    })
    await retract(house, announcementId)
    expect((await dueOf('2026Q3')).map(({ state }) => state)).toEqual(['overdue', 'overdue'])
  })

  it('is stopped where it is not what the village owes for a time that is over', async () => {
    const other = dataOf(await report({ regionId: NEXT_VILLAGE }, 'next-clerk')).period
    expect([
      await stopped({ itemId: 'unknown', period: '2026Q3' }),
      await stopped({ itemId: 'land', period: '2026-09' }),
      await stopped({ itemId: 'land', period: '2025Q4' }),
      await stopped({ itemId: 'land', period: '2026Q4' }),
      await stopped({ itemId: 'sale', period: '2026Q3' }),
      await stopped({ itemId: 'sale', period: other }),
      await stopped({ itemId: 'accounts', period: '2026Q3' }),
    ]).toEqual([
      '三务公开目录里没有这一项，请重新选择',
      '这个村的“土地承包、租赁和流转”没有这一期，请重新选择',
      '这个村的“土地承包、租赁和流转”没有这一期，请重新选择',
      '这一期还没有结束，结束后才能公开',
      '“集体财产处置”要随时公开，请先登记这件事',
      '“集体财产处置”没有登记过这件事，请先登记，再公开',
      '财务收支要逐笔公开，请到“新建公开材料”里填写明细',
    ])
  })

  it('is a correction once it is public', async () => {
    const fulfils = { itemId: 'land', period: '2026Q3' }
    await announce(house, { regionId: VILLAGE, content: contentOf.affair(), fulfils })
    expect(await stopped(fulfils)).toBe(
      '“土地承包、租赁和流转”的这一期已经公开了。要改，请更正已公开的那一份',
    )
  })

  it('is for villages, and for lines of the accounts alone', async () => {
    const fields = { title: '第三季度收支', year: 2026, done: '', effect: '', ...accountsOf('2026Q3') }
    expect(
      await house.call(createPublication, { fields: { ...fields, regionId: '630102' } }, 'finance'),
    ).toMatchObject({ error: { fields: { 'fields.fulfils': expect.stringContaining('村（社区）') } } })
    expect(
      await house.call(
        createPublication,
        { fields: { ...fields, regionId: VILLAGE, fulfils: { itemId: 'land', period: '2026Q3' } } },
        'clerk',
      ),
    ).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })
})

describe('something that is to be public at once', () => {
  it('is due some days after it happened, and public with its title', async () => {
    await publishLines(house, [lineOf.expense()])
    const { dueOn, period } = dataOf(await report())
    expect(dueOn).toBe('2026-11-25')
    expect(await dueOf(period)).toMatchObject([{ periodName: '村东旧学校处置', state: 'overdue', days: 3 }])
    const fulfils = { itemId: 'sale', period }
    const { announcementId } = await announce(house, {
      regionId: VILLAGE,
      content: contentOf.affair(),
      fulfils,
    })
    expect(await dueOf(period)).toMatchObject([{ state: 'late', days: 3, announcementId }])
    expect(
      await house.call(cancelOccasion, { period, regionId: VILLAGE, reason: '记错了' }, 'supervisor'),
    ).toMatchObject({
      error: { code: 'CONFLICT', message: '这件事已经公开，不能取消登记' },
    })
  })

  it('counts for the year of its due day', async () => {
    await publishLines(house, [lineOf.expense()])
    house.moveTo('2026-12-31', '09:00')
    const { period } = dataOf(await report({ happenedOn: '2026-12-29' }))
    expect(await dueOf(period)).toEqual([])
    expect((await affairs(VILLAGE, 2027)).dues.map((due) => due.period)).toContain(period)
  })

  it('is noted once, by those of the village and its town, and never of what has not happened', async () => {
    dataOf(await report({}, 'supervisor'))
    expect(await report()).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await report({ title: '村西仓库处置' }, 'town-reviewer')).toMatchObject({ ok: true })
    for (const who of ['next-clerk', 'far-town-reviewer'])
      expect(await report({ title: '村南院子处置' }, who)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    for (const [field, value] of [
      ['itemId', 'land'],
      ['happenedOn', '2026-11-29'],
      ['title', '电话13812345678的院子处置'],
    ])
      expect(await report({ [`${field}`]: value })).toMatchObject({
        error: { code: 'INVALID_INPUT', fields: { [`${field}`]: expect.any(String) } },
      })
    expect(await report({ happenedOn: '2026-01-31' })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })

  it('is taken back by those who watch, not by who would have to publish it', async () => {
    await publishLines(house, [lineOf.expense()])
    const { period } = dataOf(await report())
    const cancel = (regionId: string, who: string) =>
      house.call(cancelOccasion, { period, regionId, reason: '没有这件事' }, who)
    expect((await cancel(VILLAGE, 'clerk')).ok).toBe(false)
    expect(await cancel(FAR_VILLAGE, 'far-supervisor')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await cancel(VILLAGE, 'next-supervisor')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    dataOf(await cancel(VILLAGE, 'supervisor'))
    expect(await dueOf(period)).toEqual([])
    expect(await stopped({ itemId: 'sale', period })).toBe('这件事已经取消登记，请重新选择')
    expect(await cancel(VILLAGE, 'supervisor')).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await report())
  })
})
