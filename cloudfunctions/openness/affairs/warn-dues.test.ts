import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import { parametersContext, recipientContext } from '../../platform/outbox/seal-message'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { VillageYearDocument } from '../openness.documents'
import { keepCatalogue, storedAccounts, storedItem } from '../testing/keep-catalogue'
import { createOpennessHouse, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, NEXT_VILLAGE, VILLAGE } from '../testing/openness-people'
import type { PostedItem } from './affairs.documents'

/** Of a slow database. */
const WRITE_MS = 20_000
let house: OpennessHouse
let told: Set<string>
let slowness = 0
let isSlow = false

const yearOf = (regionId: string, year: number, posts: PostedItem[] = []): VillageYearDocument => ({
  _id: `${regionId}:${year}`,
  ...{
    regionId,
    townId: regionId.slice(0, 9),
    year,
    publications: 1,
    lastPublishedOn: `${year}-06-01`,
    posts,
  },
})
const FIRST_HALF: PostedItem[] = ['2026Q1', '2026Q2'].flatMap((period): PostedItem[] => [
  ['accounts', period, '2026-04-01', 'p1'],
  ['land', period, '2026-04-01', 'p2'],
])

beforeEach(async () => {
  told = new Set()
  isSlow = false
  house = await createOpennessHouse((memory) =>
    observeDatabase(memory, async (when, isWrite) => {
      if (isSlow && when === 'after' && isWrite) slowness += WRITE_MS
    }),
  )
  await keepCatalogue(house, [storedAccounts(), storedItem('land')])
  await house.memory.insert('openness_village_years', [
    yearOf(VILLAGE, 2026, FIRST_HALF),
    yearOf(NEXT_VILLAGE, 2026, FIRST_HALF),
  ])
})

/** Runs the job at a time of a day. @returns what was written since the last time: template, to whom, and the words */
async function runAt(day: string, time = '08:30'): Promise<[string, string | undefined, unknown][]> {
  house.moveTo(day, time)
  await house.run()
  const { cipher } = house.foundation
  const fresh = house.memory.all<OutboxMessage>('outbox_messages').filter(({ _id }) => !told.has(_id))
  return fresh
    .map(({ _id, parameters, recipient, template }): [string, string | undefined, unknown] => {
      told.add(_id)
      const words = JSON.parse(cipher.decrypt(parameters, parametersContext(_id)))
      return [template, nameOf(cipher.decrypt(recipient, recipientContext(_id))), words]
    })
    .sort(([, one = ''], [, other = '']) => (one < other ? -1 : 1))
}
const nameOf = (to: string) => WHO.find((openid) => house.mobileOf(openid) === to)
const WHO = [
  ...['clerk', 'second-clerk', 'next-clerk', 'supervisor', 'next-supervisor'],
  ...['town-reviewer', 'far-town-reviewer', 'inspector', 'second-inspector'],
]
describe('telling of what is due', () => {
  it('goes to the clerks of a village three days before, once, and not at night', async () => {
    expect(await runAt('2026-10-11')).toEqual([])
    expect(await runAt('2026-10-12', '08:29')).toEqual([])
    const due = (place: string) => ({ place, item: '土地承包、租赁和流转', count: '2', deadline: '10月15日' })
    expect(await runAt('2026-10-12')).toEqual([
      ['affair-due', 'clerk', due('中庄村')],
      ['affair-due', 'next-clerk', due('泮子山村')],
      ['affair-due', 'second-clerk', due('中庄村')],
    ])
    expect(await runAt('2026-10-12', '08:31')).toEqual([])
    for (const day of ['2026-10-13', '2026-10-15']) expect(await runAt(day)).toEqual([])
  })

  it('goes on the first day late to those of the village, and to those above with the number of villages', async () => {
    await runAt('2026-10-15')
    const late = (place: string) => ({ place, count: '2' })
    expect(await runAt('2026-10-16')).toEqual([
      ['affair-overdue', 'clerk', late('中庄村')],
      ['affair-overdue-villages', 'inspector', late('城东区')],
      ['affair-overdue', 'next-clerk', late('泮子山村')],
      ['affair-overdue', 'next-supervisor', late('泮子山村')],
      ['affair-overdue', 'second-clerk', late('中庄村')],
      ['affair-overdue-villages', 'second-inspector', late('城东区')],
      ['affair-overdue', 'supervisor', late('中庄村')],
      ['affair-overdue-villages', 'town-reviewer', late('乐家湾镇')],
    ])
    expect(await runAt('2026-10-16', '09:00')).toEqual([])
    expect(await runAt('2026-10-17')).toEqual([])
  })

  it('is made up for when the job stood still that day', async () => {
    const templates = (await runAt('2026-10-20')).map(([template]) => template)
    expect(templates.filter((one) => one === 'affair-overdue')).toHaveLength(5)
    expect(templates.filter((one) => one === 'affair-overdue-villages')).toHaveLength(3)
  })

  it('says nothing of villages that have not begun, and of what is public', async () => {
    await house.memory.put(
      'openness_village_years',
      yearOf(VILLAGE, 2026, [
        ...FIRST_HALF,
        ['accounts', '2026Q3', '2026-10-10', 'p3'],
        ['land', '2026Q3', '2026-10-10', 'p4'],
      ]),
    )
    const people = (await runAt('2026-10-16')).map(([, who]) => who)
    expect(people).toEqual([
      'inspector',
      'next-clerk',
      'next-supervisor',
      'second-inspector',
      'town-reviewer',
    ])
  })

  it('goes on the next minute where its time was up, with the same numbers and nobody told twice', async () => {
    const begun = performance.now()
    jest.spyOn(performance, 'now').mockImplementation(() => begun + slowness)
    isSlow = true
    const told: Awaited<ReturnType<typeof runAt>> = []
    const counts: number[] = []
    for (let minute = 30; minute < 45; minute += 1) {
      slowness = 0
      const written = await runAt('2026-10-16', `08:${minute}`)
      counts.push(written.length)
      told.push(...written)
    }
    jest.restoreAllMocks()
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1)
    expect(told.map(([template, who]) => `${template} ${who}`).sort()).toEqual([
      ...['affair-overdue clerk', 'affair-overdue next-clerk', 'affair-overdue next-supervisor'],
      ...['affair-overdue second-clerk', 'affair-overdue supervisor', 'affair-overdue-villages inspector'],
      ...['affair-overdue-villages second-inspector', 'affair-overdue-villages town-reviewer'],
    ])
    expect(told.find(([, who]) => who === 'inspector')?.[2]).toEqual({ place: '城东区', count: '2' })
  })
})

it('a village that has begun has every year from then on, though it publishes nothing', async () => {
  await house.memory.insert('openness_village_years', [yearOf(FAR_VILLAGE, 2025)])
  await runAt('2026-11-01')
  const years = house.memory.all<VillageYearDocument>('openness_village_years')
  expect(years.filter(({ regionId }) => regionId === FAR_VILLAGE).map(({ year }) => year)).toEqual([
    2025, 2026,
  ])
})
