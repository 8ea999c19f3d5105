import {
  addEvidence,
  addNote,
  answerCase,
  askToBeTold,
  assignCases,
  prepareOwnEvidence,
  readCase,
  readMine,
  verifyCase,
} from '@qingjian/shared/cases/cases.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { tinyJpeg } from '../platform/testing/tiny-photos'
import type { StepDocument } from './cases.documents'
import { type CasesHouse, CITIZEN, createCasesHouse, dataOf, personOf } from './testing/cases-house'
import { type Handling, handlingOf } from './testing/handle'

let house: CasesHouse
let handle: Handling
beforeEach(async () => {
  house = await createCasesHouse()
  handle = handlingOf(house)
})

const standings = () => house.told('case.standing').map(({ facts }) => facts)
const stepsOf = (id: string) =>
  house.memory.all<StepDocument>('case_steps').filter(({ caseId }) => caseId === id)
const versionOf = (facts: object) => (facts as { version: number }).version
const DAY = 24 * 3_600_000

describe('a 差评', () => {
  it('opens a case with both clocks of the law, once, however often it is told', async () => {
    const id = await house.open()
    const facts = { ratingId: id, levelLabel: '不满意', reasons: [], dimensions: [] }
    await house.handOver({ to: 'cases', topic: 'rating.bad', occasion: 'again', facts })
    await house.run()
    expect(house.memory.all('cases')).toHaveLength(1)
    expect(house.caseOf(id)).toMatchObject({
      state: 'to-verify',
      unitName: '区市场监管局',
      ratedPersonId: 'person-morning',
      number: expect.stringMatching(/^P20261124-[2-9A-HJKMNP-Z]{5}$/),
      // From Tuesday, 24 November 2026: the next working day, and three weeks of five.
      clocks: [
        { kind: 'verify', dueDay: '2026-11-25' },
        { kind: 'rectify', dueDay: '2026-12-15' },
      ],
    })
    expect(standings()).toEqual([{ ratingId: id, version: 1, standing: { state: 'open', reopened: 0 } }])
  })

  it('is verified, answered with evidence, asked about and closed; every step stands in the history and the log', async () => {
    const id = await house.open()
    dataOf(await handle.assign(id))
    dataOf(await handle.verify(id, 'true', 'cadre'))
    dataOf(await handle.answer(id, 'cadre'))
    expect(house.told('case.answered').map(({ facts }) => facts)).toMatchObject([
      { caseId: id, round: 1, unitId: 'unit-market', isTold: false },
    ])
    await handle.begin(id)
    await handle.end(id, 'solved')
    expect(house.caseOf(id)).toMatchObject({ state: 'closed', followUp: 'solved', round: 1 })
    const steps = ['open', 'assign', 'verify', 'answer', 'begin-follow-up', 'close']
    expect(
      stepsOf(id)
        .map(({ step }) => step)
        .sort(),
    ).toEqual([...steps].sort())
    const logged = house.memory
      .all<AuditEntry>('audit_entries')
      .filter(({ subject }) => subject === `cases/${id}`)
    expect(logged.map(({ details }) => details.step).sort()).toEqual([...steps].sort())
    const last = standings()
      .sort((one, other) => versionOf(one) - versionOf(other))
      .at(-1)
    expect(last).toMatchObject({
      standing: { state: 'closed', onTime: true, followUp: 'solved', reopened: 0 },
    })
  })

  it('comes back as 二次办理 when the citizen taps that it is not solved, with a clock of its own', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.answer(id))
    house.clock.advance(2 * DAY)
    expect(dataOf(await handle.confirm(id, false, '还是要等'))).toEqual({
      state: 'reopened',
      stateText: '正在重新办理',
    })
    const reopened = house.caseOf(id)
    expect(reopened.clocks).toMatchObject([
      { kind: 'verify', round: 1 },
      { kind: 'rectify', round: 1 },
      // From Thursday, 26 November.
      { kind: 'rectify', round: 2, dueDay: '2026-12-17' },
    ])
    expect(house.told('case.settled').map(({ facts }) => facts)).toEqual([
      { caseId: id, round: 1, said: 'not-solved' },
    ])
    // The call that was on its way asks about an answer that is no longer the last word.
    await handle.end(id, 'solved')
    expect(house.caseOf(id).state).toBe('reopened')
    dataOf(await handle.answer(id))
    expect(dataOf(await handle.confirm(id, true)).state).toBe('closed')
    expect(house.caseOf(id)).toMatchObject({ round: 2, answers: 2, followUp: 'solved' })
  })

  it('closes when nobody could be reached; the citizen can still say within a month that it is not solved', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.answer(id))
    await handle.end(id, 'unreachable')
    expect(house.caseOf(id)).toMatchObject({ state: 'closed', followUp: 'unreachable' })
    house.clock.advance(20 * DAY)
    expect(dataOf(await handle.confirm(id, false)).state).toBe('reopened')
    dataOf(await handle.answer(id))
    await handle.end(id, 'no-contact')
    house.clock.advance(31 * DAY)
    expect(await handle.confirm(id, false)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it('leaves the count as 恶意评价 only when a second person, of another unit, agrees', async () => {
    const id = await house.open()
    dataOf(await handle.propose(id))
    expect(await handle.decideDismissal(id, true, 'insider')).toMatchObject({
      error: { code: 'FORBIDDEN', message: '您是承办单位的人员，请由其他单位的同志决定' },
    })
    expect(await handle.decideDismissal(id, true, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    dataOf(await handle.decideDismissal(id, true))
    expect(house.caseOf(id)).toMatchObject({
      state: 'dismissed',
      dismissal: { proposedBy: personOf('clerk'), decidedBy: personOf('inspector') },
    })
    expect(standings()).toContainEqual({
      ratingId: id,
      version: 3,
      standing: { state: 'dismissed', dismissal: 'malicious', onTime: true, reopened: 0 },
    })
  })

  it('goes on where it was when the dismissal is refused, and is not proposed a second time', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.propose(id))
    dataOf(await handle.decideDismissal(id, false))
    expect(house.caseOf(id).state).toBe('rectifying')
    expect(await handle.propose(id)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is redirected to the unit whose business it is, on the same clocks and out of reach of the first one', async () => {
    const id = await house.open()
    const { clocks } = house.caseOf(id)
    dataOf(await handle.referBack(id))
    dataOf(await handle.redirect(id))
    expect(house.caseOf(id)).toMatchObject({
      state: 'to-verify',
      unitId: 'unit-town',
      ratedUnitId: 'unit-market',
      regionId: '630102100',
      townId: '630102100',
      clocks,
    })
    expect(await house.call(readCase, { caseId: id }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(dataOf(await house.call(readCase, { caseId: id }, 'townclerk')).unit.name).toBe('乐家湾镇政府')
  })

  it('has one extension, which somebody else grants, counted from the last day', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.askExtension(id, 5))
    expect(await handle.decideExtension(id, true, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    dataOf(await handle.decideExtension(id, true))
    expect(house.caseOf(id).clocks[1]).toMatchObject({ extendedFrom: '2026-12-15', dueDay: '2026-12-22' })
    expect(await handle.askExtension(id)).toMatchObject({
      error: { message: '每件只能申请一次延期，这件已经申请过了' },
    })
  })

  it('is not extended into a year without a calendar', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.askExtension(id, 15))
    expect(await handle.decideExtension(id, true)).toMatchObject({
      error: { code: 'CONFLICT', message: expect.stringContaining('2027年的工作日历还没有录入') },
    })
  })

  it('takes a returned answer back on the old clock, and asks about the next answer anew', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    const { clocks } = house.caseOf(id)
    dataOf(await handle.answer(id))
    dataOf(await handle.returnAnswer(id))
    expect(house.caseOf(id)).toMatchObject({ state: 'rectifying', clocks })
    dataOf(await handle.answer(id))
    expect(house.told('case.answered')).toHaveLength(2)
    expect(house.told('case.settled')).toHaveLength(1)
  })

  it('cannot be answered without evidence', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    const answer = { ...handle.at(id), text: '已经整改完毕，请放心。', files: [] }
    expect(await house.call(answerCase, answer, 'clerk')).toMatchObject({
      error: { code: 'INVALID_INPUT', message: '请上传整改的证据，没有证据不能答复' },
    })
  })

  it('is not handled by the person who was rated, nor given to them, nor read by them', async () => {
    const id = await house.open({ attributedTo: personOf('clerk') })
    const own = { code: 'FORBIDDEN', message: '您是这件评价的当事人，请由其他同事办理' }
    expect(await handle.verify(id)).toMatchObject({ error: own })
    expect(await handle.assign(id, 'clerk', 'second')).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(await house.call(readCase, { caseId: id }, 'clerk')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    dataOf(await handle.verify(id, 'true', 'second'))
  })

  it('refuses a step upon an older version, in words', async () => {
    const id = await house.open()
    const seen = handle.at(id)
    dataOf(await handle.assign(id))
    expect(
      await house.call(verifyCase, { ...seen, verdict: 'true', finding: '属实' }, 'clerk'),
    ).toMatchObject({ error: { code: 'CONFLICT', message: '这件刚刚有人办理过，请刷新后再办' } })
  })

  it('lets one of two people act who decide at once', async () => {
    const id = await house.open()
    const answers = await Promise.all([handle.verify(id, 'true'), handle.propose(id, 'second')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('gives the rated person one appeal in ten working days, decided by somebody outside the unit', async () => {
    const id = await house.open({ attributedTo: personOf('cadre') })
    expect(await handle.appeal(id, 'cadre')).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await handle.verify(id))
    expect(await handle.appeal(id, 'second')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    dataOf(await handle.appeal(id, 'cadre'))
    expect(await handle.decideAppeal(id, 'untrue', 'insider')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    dataOf(await handle.decideAppeal(id, 'misrated'))
    expect(house.caseOf(id)).toMatchObject({ state: 'dismissed', appeal: { state: 'upheld' } })
    const late = await house.open({ attributedTo: personOf('cadre') })
    dataOf(await handle.verify(late))
    // Until Tuesday, 8 December.
    house.clock.advance(15 * DAY)
    expect(await handle.appeal(late, 'cadre')).toMatchObject({ error: { message: '申诉的期限已经过了' } })
  })

  it('shows the citizen no name of staff and no note among them', async () => {
    const id = await house.open()
    dataOf(await handle.assign(id))
    dataOf(await house.call(addNote, { ...handle.at(id), note: '内部：已找职员2谈话' }, 'clerk'))
    const finding = '职员3当天请假'
    dataOf(
      await house.call(verifyCase, { ...handle.at(id), verdict: 'true', finding, note: '备注' }, 'cadre'),
    )
    dataOf(await handle.answer(id))
    const mine = dataOf(await house.call(readMine, { caseId: id }, CITIZEN))
    expect(JSON.stringify(mine)).not.toMatch(/职员|内部|备注|person/)
    expect(mine.timeline.map(({ title }) => title)).toEqual([
      '已转给区市场监管局核实，1个工作日内有结果，最晚11月25日',
      '单位核实过了，您反映的情况属实，正在整改，最晚12月15日答复您',
      '单位已经答复，请看看是不是解决了',
    ])
    expect(mine).toMatchObject({ canConfirm: true, answer: { unitName: '区市场监管局' } })
    expect(await house.call(readMine, { caseId: id }, 'somebody')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  it('forgets the citizen when they take back what is theirs; the case goes on', async () => {
    const id = await house.open()
    dataOf(await house.call(askToBeTold, { ratingId: id }, CITIZEN))
    const { paths } = dataOf(await house.call(prepareOwnEvidence, { count: 1 }, CITIZEN))
    const files = await house.upload(paths, tinyJpeg())
    dataOf(await house.call(addEvidence, { caseId: id, words: '我叫张三', files }, CITIZEN))
    expect(house.storage.files.size).toBe(1)
    await house.handOver({ to: 'cases', topic: 'rating.erased', occasion: id, facts: { ratingId: id } })
    await house.run()
    expect(house.storage.files.size).toBe(0)
    const left = ['cases', 'case_steps', 'case_evidence', 'case_subscriptions'] as const
    const text = JSON.stringify(left.map((name) => house.memory.all(name)))
    expect(text).not.toContain('张三')
    expect(text).not.toContain('openid')
    expect(house.caseOf(id).raterKey).toBeUndefined()
    expect(await house.call(readMine, { caseId: id }, CITIZEN)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    dataOf(await handle.verify(id))
  })

  it('tells a citizen who asked for it before there was a case, of the answer and of the end', async () => {
    const id = await house.open()
    dataOf(await house.call(askToBeTold, { ratingId: id }, CITIZEN))
    expect(await house.call(askToBeTold, { ratingId: id }, 'somebody')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    dataOf(await handle.verify(id))
    dataOf(await handle.answer(id))
    await handle.end(id, 'solved')
    const messages = house.memory.all<OutboxMessage>('outbox_messages')
    expect(messages.filter(({ channel }) => channel === 'subscribe')).toHaveLength(2)
    expect(JSON.stringify(house.memory.all('case_subscriptions'))).not.toContain('openid')
  })

  it('tells a citizen, too, that the rating was taken for a mistake', async () => {
    const id = await house.open()
    dataOf(await house.call(askToBeTold, { ratingId: id }, CITIZEN))
    dataOf(await handle.propose(id))
    dataOf(await handle.decideDismissal(id, true))
    expect(house.memory.all<OutboxMessage>('outbox_messages')).toMatchObject([{ channel: 'subscribe' }])
    expect(JSON.stringify(house.memory.all('case_subscriptions'))).not.toContain('openid')
  })

  it('is assigned in a handful, all or none, and the handler is told once', async () => {
    const ids = [await house.open(), await house.open(), await house.open()]
    const cases = ids.map((id) => handle.at(id))
    const stale = [...cases.slice(0, 2), { caseId: ids[2] ?? '', version: 9 }]
    expect(
      await house.call(assignCases, { cases: stale, handlerId: personOf('cadre') }, 'clerk'),
    ).toMatchObject({ error: { code: 'CONFLICT', message: expect.stringMatching(/^P2026/) } })
    expect(ids.map((id) => house.caseOf(id).handlerId)).toEqual([undefined, undefined, undefined])
    dataOf(await house.call(assignCases, { cases, handlerId: personOf('cadre') }, 'clerk'))
    expect(house.memory.all<OutboxMessage>('outbox_messages')).toMatchObject([{ template: 'case-assigned' }])
  })
})
