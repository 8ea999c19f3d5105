import {
  listOccasions,
  readOccasion,
  readOverview,
  readReport,
} from '@qingjian/shared/reminder/reminder.contracts'
import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import type { OccasionDocument } from '../reminder.documents'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse

const DAY = '2026-07-01'

beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo(DAY, '07:00')
  await house.addPlan('plan', { name: '政治生日提醒' })
})

async function remind(people: string[]) {
  for (const id of people) await house.addPerson(id, { partyJoinedOn: '2008-07-01' })
  house.moveTo(DAY)
  await house.run()
}

let number = 0
async function addOccasion(
  more: Partial<Omit<OccasionDocument, 'counts'>> & { counts?: Partial<ReminderCounts> },
) {
  number += 1
  const counts = { ...NO_COUNTS, ...more.counts }
  await house.memory.insert<OccasionDocument>('reminder_occasions', [
    {
      _id: `occasion-${number}`,
      planId: 'plan',
      planName: '政治生日提醒',
      kind: 'party-birthday',
      title: '政治生日',
      day: DAY,
      position: `position-${String(number).padStart(6, '0')}`,
      state: 'sent',
      templateId: 'spoken-party-birthday',
      templateVersion: 1,
      failures: [],
      countedAt: house.clock.now(),
      ...more,
      counts,
    },
  ])
}

const read = async (id = `plan:${DAY}`) => dataOf(await house.call(readOccasion, { id }, 'leader'))
const overview = async (openid = 'leader') => dataOf(await house.call(readOverview, {}, openid))
const report = async (year = 2026) => dataOf(await house.call(readReport, { year }, 'leader'))

describe('the figures of an occasion', () => {
  it('are those of its reminders, whatever became of them', async () => {
    await remind(['anna', 'ben', 'chen', 'dong'])
    const [first, second, third] = house.messages()
    if (!first || !second || !third) throw new Error('too few messages')
    await house.report(first, { kind: 'delivered' }, { cost: 9 })
    const failure = { kind: 'failed', code: 'MOBILE_NOT_ON_SERVICE', numberIsDead: true } as const
    await house.report(second, failure, { words: '停机或空号', cost: 5 })
    await house.report(third, failure, { words: '停机或空号' })
    await house.run()
    house.clock.advance(61_000)
    await house.run()
    const { failures, occasion } = await read()
    expect(occasion.counts).toMatchObject({ people: 4, delivered: 1, failed: 2, queued: 1, cost: 14 })
    expect(occasion.counts.parts).toBe(house.reminders().reduce((sum, { parts }) => sum + parts, 0))
    expect(failures).toEqual([{ reason: '停机或空号', code: failure.code, people: 2 }])
  })

  it('count everybody of more than a thousand, and who waits at the provider apart', async () => {
    await remind(['anna', 'ben'])
    const [one] = house.reminders()
    if (!one) throw new Error('nothing was written')
    const more = Array.from({ length: 2100 }, (_, count) => ({ ...one, _id: `more-${count}`, state: 'left' }))
    await house.memory.insert('reminders', more)
    const [message] = house.memory.all<OutboxMessage>('outbox_messages')
    if (!message) throw new Error('no message')
    await house.memory.put<OutboxMessage>('outbox_messages', { ...message, state: 'submitted' })
    house.clock.advance(61_000)
    await house.run()
    expect((await read()).occasion.counts).toMatchObject({
      people: 2102,
      left: 2100,
      queued: 1,
      submitted: 1,
    })
  })
})

describe('the list of what was sent', () => {
  it('comes newest first, by kind or plan, each once over its pages', async () => {
    for (let count = 0; count < 60; count += 1) await addOccasion({ counts: { people: 1 } })
    await addOccasion({ kind: 'holiday', planId: 'other', counts: { people: 1 } })
    const ids: string[] = []
    let after: string | undefined
    do {
      const input = { kind: 'party-birthday' as const, ...(after !== undefined && { after }) }
      const page = dataOf(await house.call(listOccasions, input, 'leader'))
      ids.push(...page.occasions.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect([ids.length, new Set(ids).size]).toEqual([60, 60])
    const ofPlan = dataOf(await house.call(listOccasions, { planId: 'other' }, 'leader'))
    expect(ofPlan.occasions.map(({ kind }) => kind)).toEqual(['holiday'])
    const all = dataOf(await house.call(listOccasions, {}, 'leader'))
    expect(all.occasions[0]?.kind).toBe('holiday')
  })

  it('leaves out what reminded nobody, and says who left a day out and why', async () => {
    await addOccasion({ counts: { people: 0 } })
    await addOccasion({ state: 'skipped', decidedBy: 'person-leader', reason: '另有安排' })
    const { occasions } = dataOf(await house.call(listOccasions, {}, 'leader'))
    expect(occasions).toMatchObject([{ state: 'skipped', decidedBy: 'person-leader', reason: '另有安排' }])
  })

  it('is out of reach of who acts for a town alone', async () => {
    for (const answer of [
      await house.call(listOccasions, {}, 'town-admin'),
      await house.call(readReport, { year: 2026 }, 'town-admin'),
      await house.call(readOverview, {}, 'town-admin'),
    ])
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('the report of a year', () => {
  it('adds up kinds, months and reasons of that year alone', async () => {
    const reason = '停机或空号'
    await addOccasion({
      counts: { people: 3, delivered: 2, failed: 1, parts: 3, cost: 15 },
      failures: [{ reason, code: 'A', people: 1 }],
    })
    await addOccasion({
      day: '2026-09-30',
      kind: 'holiday',
      counts: { people: 5, failed: 2, missed: 1, parts: 5, cost: 25 },
      failures: [{ reason, code: 'B', people: 2 }],
    })
    await addOccasion({ day: '2025-12-31', counts: { people: 100 } })
    const { failures, kinds, months, notSent } = await report()
    expect(kinds.map(({ counts, kind, occasions }) => [kind, occasions, counts.people, counts.cost])).toEqual(
      [
        ['party-birthday', 1, 3, 15],
        ['holiday', 1, 5, 25],
        ['own-day', 0, 0, 0],
        ['post', 0, 0, 0],
      ],
    )
    expect(months).toHaveLength(12)
    expect(
      months.flatMap(({ counts, month }) => (counts.people > 0 ? [[month, counts.people]] : [])),
    ).toEqual([
      ['2026-07', 3],
      ['2026-09', 5],
    ])
    expect(failures).toEqual([{ reason, people: 3 }])
    expect(notSent).toEqual([
      { day: '2026-09-30', title: '政治生日', reason: '短信在期限内没有发出去', people: 1 },
    ])
  })

  it('names what was missed or left out', async () => {
    await addOccasion({ state: 'missed', counts: { people: 2, missed: 2 } })
    await addOccasion({ day: '2026-07-02', state: 'skipped', reason: '另有安排' })
    expect((await report()).notSent.map(({ people, reason }) => [reason, people])).toEqual([
      ['超过了补发期限，没有发', 2],
      ['决定不发：另有安排', 0],
    ])
  })

  it('misses none of more than a thousand occasions', async () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03']
    for (let count = 0; count < 2100; count += 1)
      await addOccasion({ day: days[count % 3] ?? '', counts: { people: 1 } })
    const { kinds } = await report()
    expect(kinds[0]).toMatchObject({ occasions: 2100, counts: { people: 2100 } })
  })

  it('of a year without reminders is empty', async () => {
    const { countedAt, kinds, notSent } = await report(2030)
    expect([kinds[0]?.counts.people, notSent, countedAt]).toEqual([0, [], undefined])
  })
})

describe('the overview', () => {
  it('shows what goes out today, and when the job ran', async () => {
    await addOccasion({ day: '2026-06-30', counts: { people: 1 } })
    await remind(['anna'])
    const { lastRunAt, today } = await overview()
    expect(today.map(({ counts, day }) => [day, counts.people])).toEqual([[DAY, 1]])
    expect(lastRunAt).toBe(house.clock.now())
  })

  it('shows drafts to a second person who may approve, not to who wrote or only reads', async () => {
    await house.addPlan(
      'draft',
      {},
      {
        draftState: 'submitted',
        draftBy: 'person-inspector',
        submittedBy: 'person-second-inspector',
        submittedAt: 7,
      },
    )
    expect((await overview('leader')).toDecide).toEqual([
      { id: 'draft', name: 'draft', submittedBy: 'person-second-inspector', at: 7 },
    ])
    for (const openid of ['inspector', 'second-inspector', 'auditor'])
      expect((await overview(openid)).toDecide).toEqual([])
  })

  it('tells that nobody’s joining day is on record, until one is', async () => {
    const kinds = async () => (await overview()).alerts.map(({ kind }) => kind)
    house.moveTo(DAY)
    await house.run()
    expect(await kinds()).toEqual(['no-joining-day'])
    await house.addPerson('anna', { partyJoinedOn: '2008-08-01' })
    expect(await kinds()).toEqual([])
  })
})
