import * as contracts from '@qingjian/shared/openness/objection.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { AskerDocument, ObjectionStepDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishFund, publishLines } from '../testing/publish'
import { objectionCallsOf } from './testing/objection-calls'

let house: OpennessHouse
let calls: ReturnType<typeof objectionCallsOf>

beforeEach(async () => {
  house = await createOpennessHouse()
  calls = objectionCallsOf(house)
  house.moveTo('2026-11-27')
})

const askOf = async (regionId: string, openid: string) => {
  const { lineIds } = await publishLines(house, [lineOf.expense({ regionId })], { regionId })
  return dataOf(await calls.ask(lineIds[0] ?? '', openid)).objection.id
}
const idsOf = async (...given: Parameters<typeof calls.list>) =>
  dataOf(await calls.list(...given)).objections.map(({ id }) => id)
const publicOf = (regionId: string, after?: string) =>
  house.call(contracts.listPublicObjections, { regionId, ...(after !== undefined && { after }) })

describe('lists of objections for staff', () => {
  it('hold what waits for the caller’s answer, within reach alone', async () => {
    const near = await askOf(VILLAGE, '马')
    const next = await askOf(NEXT_VILLAGE, '李')
    const far = await askOf(FAR_VILLAGE, '韩')
    const district = dataOf(await calls.ask(await publishFund(house), '马')).objection.id
    expect(await idsOf({ queue: 'to-answer' }, 'clerk')).toEqual([near])
    expect(await idsOf({ queue: 'to-answer' }, 'town-reviewer')).toEqual([])
    expect(await idsOf({ queue: 'to-answer' }, 'inspector')).toEqual([district])
    expect(await idsOf({ queue: 'all' }, 'town-reviewer')).toEqual([next, near])
    expect(await idsOf({ queue: 'all' }, 'leader')).toEqual([district, far, next, near])
    dataOf(await calls.answer(near))
    dataOf(await calls.settle(near, '马', false))
    expect(await idsOf({ queue: 'to-answer' }, 'clerk')).toEqual([])
    expect(await idsOf({ queue: 'to-answer' }, 'town-reviewer')).toEqual([near])
    const counts = async (openid: string) => dataOf(await house.call(contracts.countObjections, {}, openid))
    expect(await counts('town-reviewer')).toEqual({ toAnswer: 1, late: 0 })
    expect(await counts('supervisor')).toEqual({ toAnswer: 0, late: 0 })
    house.moveTo('2026-12-20')
    expect(await counts('town-reviewer')).toEqual({ toAnswer: 1, late: 2 })
    expect(await counts('auditor')).toEqual({ toAnswer: 0, late: 4 })
  })

  it('show a place within reach, and nothing of another', async () => {
    const near = await askOf(VILLAGE, '马')
    const far = await askOf(FAR_VILLAGE, '韩')
    dataOf(await calls.answer(near))
    expect(await idsOf({ queue: 'answered', regionId: VILLAGE }, 'inspector')).toEqual([near])
    expect(await idsOf({ queue: 'all', regionId: OTHER_TOWN }, 'inspector')).toEqual([far])
    expect(await idsOf({ queue: 'closed' }, 'inspector')).toEqual([])
    expect(await calls.list({ queue: 'all', regionId: FAR_VILLAGE }, 'town-reviewer')).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(await calls.read(far, 'town-reviewer')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(await calls.read('nothing:1', 'inspector')).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
  })

  it('say why the caller does not answer', async () => {
    const id = await askOf(VILLAGE, '马')
    expect(dataOf(await calls.read(id, 'clerk'))).toMatchObject({ mayAnswer: true })
    expect(dataOf(await calls.read(id, 'supervisor'))).toMatchObject({
      mayAnswer: false,
      whyNot: '现在由村委会答复',
    })
  })
})

describe('lists of objections for everybody', () => {
  it('show those that are open first, page by page', async () => {
    const fundId = await publishFund(house)
    const lines = Array.from({ length: 45 }, (_, index) => lineOf.payment(fundId, { batch: `第${index}批` }))
    const { lineIds } = await publishLines(house, lines)
    const open: string[] = []
    const closed: string[] = []
    for (const [index, lineId] of lineIds.entries()) {
      house.clock.advance(6_000)
      const { id } = dataOf(await calls.ask(lineId, `villager-${index}`)).objection
      const isClosed = index % 2 === 1
      if (index % 4 !== 0) dataOf(await calls.answer(id))
      if (isClosed) dataOf(await calls.settle(id, `villager-${index}`, true))
      const part = isClosed ? closed : open
      part.unshift(id)
    }
    const seen: string[] = []
    const sizes: number[] = []
    for (let after: string | undefined, more = true; more; ) {
      const { next, objections } = dataOf(await publicOf(VILLAGE, after))
      seen.push(...objections.map(({ id }) => id))
      sizes.push(objections.length)
      after = next
      more = next !== undefined
    }
    expect(seen).toEqual([...open, ...closed])
    expect(sizes).toEqual([20, 20, 5])
  })

  it('are of a place and what lies below it', async () => {
    const near = await askOf(VILLAGE, '马')
    const far = await askOf(FAR_VILLAGE, '韩')
    const of = async (regionId: string) => dataOf(await publicOf(regionId)).objections.map(({ id }) => id)
    expect(await of(VILLAGE)).toEqual([near])
    expect(await of(NEXT_VILLAGE)).toEqual([])
    expect(await of(TOWN)).toEqual([near])
    expect(await of(DISTRICT)).toEqual([far, near])
    expect(await publicOf('630102999')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

describe('who asked', () => {
  it('stands in no answer to anybody, and what they wrote is for those who answer alone', async () => {
    const words = '我家三口人，只发了两口'
    const id = await calls.askOfVillage('马', { words })
    dataOf(await calls.join(id, '李', '我家也是'))
    dataOf(await calls.answer(id))
    const staff = dataOf(await calls.read(id, 'supervisor'))
    expect(staff.words).toEqual([
      { at: expect.any(Number), text: words },
      { at: expect.any(Number), text: '我家也是' },
    ])
    const publicAnswers = [
      await publicOf(VILLAGE),
      await house.call(contracts.listMyObjections, {}, '李'),
      await calls.list({ queue: 'all' }),
      await calls.join(id, '韩'),
      await calls.settle(id, '李', true),
    ]
    for (const answer of publicAnswers) {
      expect(answer.ok).toBe(true)
      expect(JSON.stringify(answer)).not.toContain(words)
      expect(JSON.stringify(answer)).not.toContain('person-')
    }
    const askers = house.memory.all<AskerDocument>('openness_askers')
    const secrets = askers.flatMap(({ _id, actorId }) => [_id, actorId])
    expect(secrets).toHaveLength(6)
    const told = JSON.stringify([...publicAnswers, staff])
    for (const secret of secrets) expect(told).not.toContain(secret)
  })

  it('is kept apart: words are unreadable, and neither steps nor the log name a citizen', async () => {
    const id = await calls.askOfVillage('马', { words: '我家三口人' })
    dataOf(await calls.join(id, '李'))
    dataOf(await calls.answer(id))
    dataOf(await calls.settle(id, '李', false))
    const actors = house.memory.all<AskerDocument>('openness_askers').map(({ actorId }) => actorId)
    const steps = house.memory.all<ObjectionStepDocument>('openness_objection_steps')
    const entries = house.memory
      .all<AuditEntry>('audit_entries')
      .filter(({ subject }) => subject === `openness_objections/${id}`)
    expect(entries).toHaveLength(4)
    const stored = JSON.stringify([steps, entries])
    for (const actorId of actors) expect(stored).not.toContain(actorId)
    expect(JSON.stringify(house.memory.all('openness_askers'))).not.toContain('我家')
    expect(stored).not.toContain('我家')
    expect(JSON.stringify(house.memory.all('outbox_messages'))).not.toContain('我家')
  })
})
