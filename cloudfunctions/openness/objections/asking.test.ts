import type { AuditEntry } from '../../platform/audit/audit.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { AskerDocument, LineDocument, ObjectionDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN, VILLAGE } from '../testing/openness-people'
import { lineIdOf, lineOf, publishFund, publishLines, writeDraft } from '../testing/publish'
import { objectionCallsOf } from './testing/objection-calls'

let house: OpennessHouse
let calls: ReturnType<typeof objectionCallsOf>

beforeEach(async () => {
  house = await createOpennessHouse()
  calls = objectionCallsOf(house)
  house.moveTo('2026-11-27')
})

const expense = async () => (await publishLines(house, [lineOf.expense()])).lineIds[0] ?? ''
const told = () => house.messages().filter(({ template }) => template.startsWith('objection'))
const objections = () => house.memory.all<ObjectionDocument>('openness_objections')

/** What a correction or withdrawal leaves behind, without its reviews. */
async function nextVersion(lineId: string, more: Partial<LineDocument>): Promise<void> {
  const [before] = house.memory.all<LineDocument>('openness_lines').filter((one) => one.lineId === lineId)
  if (!before) throw new Error(`no line ${lineId}`)
  const { latest: _latest, ...rest } = before
  await house.memory.put('openness_lines', rest)
  await house.memory.insert('openness_lines', [
    { ...before, _id: `${lineId}.2`, version: 2, ...more } as LineDocument,
  ])
}

describe('asking about a published line', () => {
  it('is the village’s to answer within five days, and its clerks are told', async () => {
    const lineId = await expense()
    const { joined, objection } = dataOf(await calls.ask(lineId))
    expect(joined).toBe(false)
    expect(objection).toEqual({
      id: `${lineId}:1`,
      subject: 'line',
      subjectId: lineId,
      subjectVersion: 1,
      subjectTitle: '2026-06-30 中庄村支出路灯电费860.00元',
      regionName: '中庄村',
      concern: 'amount',
      state: 'asked',
      level: 'village',
      people: 1,
      askedAt: house.clock.now(),
      dueDay: '2026-12-02',
      isLate: false,
      answers: [],
    })
    const clerks = ['clerk', 'second-clerk'].map((one) => ({
      to: house.mobileOf(one),
      template: 'objection-asked',
    }))
    expect(told()).toEqual(expect.arrayContaining(clerks))
    expect(told()).toHaveLength(2)
  })

  it('names nobody who was paid', async () => {
    const fundId = await publishFund(house)
    const { lineIds } = await publishLines(house, [lineOf.payment(fundId, { batch: '第一批' })])
    const { objection } = dataOf(await calls.ask(lineIds[0] ?? ''))
    expect(objection.subjectTitle).toBe('2026-06-30 中庄村发放耕地地力保护补贴（第一批）475.00元')
  })

  it.each([
    [TOWN, 'town', ['town-reviewer']],
    [DISTRICT, 'district', ['inspector', 'second-inspector']],
  ])('of money that %s gave a village is the %s’s to answer', async (publisher, level, answerers) => {
    const fundId = await publishFund(house)
    const { lineIds } = await publishLines(
      house,
      [lineOf.payment(fundId, { regionId: VILLAGE, payer: '财政部门' })],
      { regionId: publisher },
    )
    const { objection } = dataOf(await calls.ask(lineIds[0] ?? ''))
    expect(objection).toMatchObject({ level, regionName: '中庄村' })
    expect(told().map(({ to }) => to)).toEqual(expect.arrayContaining(answerers.map(house.mobileOf)))
    expect(told()).toHaveLength(answerers.length)
  })

  it('of a fund is the district’s to answer', async () => {
    const fundId = await publishFund(house)
    const { objection } = dataOf(await calls.ask(fundId))
    expect(objection).toMatchObject({
      level: 'district',
      subjectTitle: '资金“耕地地力保护补贴”共1,000,000.00元',
    })
  })

  it('joins what is open, and the same person asks once', async () => {
    const lineId = await expense()
    const first = dataOf(await calls.ask(lineId, '马'))
    expect(dataOf(await calls.ask(lineId, '李'))).toMatchObject({ joined: true, objection: { people: 2 } })
    expect(dataOf(await calls.join(first.objection.id, '韩'))).toMatchObject({
      joined: true,
      objection: { people: 3 },
    })
    for (const again of [
      await calls.ask(lineId, '马', { concern: 'list' }),
      await calls.ask(lineId, '李'),
      await calls.join(first.objection.id, '马'),
      await calls.join(first.objection.id, '韩'),
    ])
      expect(dataOf(again)).toMatchObject({ joined: false, objection: { people: 3, concern: 'amount' } })
    expect(objections()).toHaveLength(1)
    expect(house.memory.all<AskerDocument>('openness_askers')).toHaveLength(3)
    expect(told()).toHaveLength(2)
  })

  it('by fifty people at once is one objection of fifty people', async () => {
    // Each request takes a moment, so that they are in one another's way as they are on the platform.
    let isSlow = false
    house = await createOpennessHouse((memory) =>
      observeDatabase(memory, async () => {
        if (isSlow) await new Promise((resolve) => setImmediate(resolve))
      }),
    )
    calls = objectionCallsOf(house)
    const lineId = await expense()
    isSlow = true
    const people = Array.from({ length: 50 }, (_, index) => `villager-${index}`)
    const answers = await Promise.all(people.map((one) => calls.ask(lineId, one)))
    expect(answers.map(dataOf).filter(({ joined }) => !joined)).toHaveLength(1)
    expect(objections()).toMatchObject([{ people: 50, clear: 0, version: 1 }])
    expect(house.memory.all<AskerDocument>('openness_askers')).toHaveLength(50)
    expect(told()).toHaveLength(2)
    const entries = house.memory
      .all<AuditEntry>('audit_entries')
      .filter(({ subject }) => subject === `openness_objections/${lineId}:1`)
    expect(entries).toHaveLength(50)
    expect(new Set(entries.map(({ details }) => details.people)).size).toBe(50)
  })

  it('twice at once with one tap is asking once', async () => {
    const lineId = await expense()
    const answers = await Promise.all([calls.ask(lineId), calls.ask(lineId), calls.ask(lineId)])
    for (const answer of answers)
      expect(dataOf(answer)).toMatchObject({ joined: false, objection: { people: 1 } })
  })

  it('after the first objection is closed opens a second one', async () => {
    const lineId = await expense()
    const { objection } = dataOf(await calls.ask(lineId))
    dataOf(await calls.answer(objection.id))
    dataOf(await calls.settle(objection.id, '马', true))
    const second = dataOf(await calls.ask(lineId))
    expect(second).toMatchObject({ joined: false, objection: { id: `${lineId}:2`, people: 1, answers: [] } })
    expect(await calls.join(objection.id, '李')).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '这条疑问已经了结。如果还有疑问，请对这条公开内容重新提出' },
    })
  })

  it('finds nothing that is not public', async () => {
    const draft = await writeDraft(house, [lineOf.expense()])
    expect(await calls.ask(lineIdOf(house, draft, 0))).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(await calls.join('nothing:1', '马')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })

  it('is about what was read: not about a corrected line by its older version', async () => {
    const lineId = await expense()
    await nextVersion(lineId, { amount: 80_000 })
    expect(await calls.ask(lineId)).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '这条刚刚更正过，请刷新后再看' },
    })
    expect(dataOf(await calls.ask(lineId, '马', { version: 2 }))).toMatchObject({
      objection: { subjectVersion: 2, subjectTitle: '2026-06-30 中庄村支出路灯电费800.00元' },
    })
  })

  it('is not about a withdrawn line; what was asked before stays open', async () => {
    const lineId = await expense()
    const { objection } = dataOf(await calls.ask(lineId))
    await nextVersion(lineId, { isWithdrawn: true, reason: '重复公开' })
    expect(await calls.ask(lineId, '李', { version: 2 })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: '这条已经撤回，撤回的原因写在上面' },
    })
    expect(dataOf(await calls.ask(lineId))).toMatchObject({ joined: false, objection: { id: objection.id } })
    expect(dataOf(await calls.answer(objection.id)).objection).toMatchObject({ state: 'answered' })
  })
})
