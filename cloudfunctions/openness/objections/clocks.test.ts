import type { AuditEntry } from '../../platform/audit/audit.documents'
import { createUnitOfWork } from '../../platform/serve/unit-of-work'
import { composeOpenness } from '../openness.composition'
import type { ObjectionStepDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { lineOf, publishFund, publishLines } from '../testing/publish'
import { runObjections } from './run-objections'
import { objectionCallsOf } from './testing/objection-calls'

let house: OpennessHouse
let calls: ReturnType<typeof objectionCallsOf>

const stepsOf = (id: string) =>
  house.memory
    .all<ObjectionStepDocument>('openness_objection_steps')
    .filter(({ objectionId }) => objectionId === id)
    .map(({ level, step }) => `${step} ${level}`)
    .sort()
const raised = () => house.messages().filter(({ template }) => template === 'objection-raised')
const logged = () =>
  house.memory
    .all<AuditEntry>('audit_entries')
    .filter(({ action, subject }) => action === 'openness.run' && subject.startsWith('openness_objections'))

beforeEach(async () => {
  house = await createOpennessHouse()
  calls = objectionCallsOf(house)
})

describe('the clocks of objections', () => {
  it.each([
    ['2026-11-28', '2026-12-03', '2026-12-04', '2026-12-09'],
    ['2026-12-28', '2027-01-02', '2027-01-03', '2027-01-08'],
    ['2027-02-24', '2027-03-01', '2027-03-02', '2027-03-07'],
  ])('bring what was asked on %s and has no answer by %s before the town', async (asked, last, next, due) => {
    house.moveTo(asked)
    const id = await calls.askOfVillage()
    house.moveTo(last, '23:59')
    expect(await house.run()).toMatchObject({ raised: 0 })
    house.moveTo(next, '00:00')
    expect(await house.run()).toMatchObject({ raised: 1 })
    expect(await house.run()).toMatchObject({ raised: 0 })
    expect(await calls.objectionOf(id)).toMatchObject({
      state: 'asked',
      level: 'town',
      dueDay: due,
      version: 2,
    })
    expect(raised()).toEqual([{ to: house.mobileOf('town-reviewer'), template: 'objection-raised' }])
  })

  it('go up to the district, where it stays and is shown late', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    house.moveTo('2026-12-04')
    await house.run()
    house.moveTo('2026-12-10')
    await house.run()
    expect(await calls.objectionOf(id)).toMatchObject({ level: 'district', dueDay: '2026-12-15' })
    expect(raised()).toHaveLength(3)
    house.moveTo('2026-12-16')
    expect(await house.run()).toMatchObject({ raised: 0, closed: 0 })
    expect(dataOf(await calls.read(id, 'inspector'))).toMatchObject({ isLate: true, mayAnswer: true })
    expect(dataOf(await calls.list({ queue: 'late' }, 'leader')).objections).toMatchObject([{ id }])
    expect(stepsOf(id)).toEqual(['ask village', 'raise district', 'raise town'])
    expect(logged()).toHaveLength(2)
  })

  it('give the next level all its days when the job comes late, and no level is left out', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    house.moveTo('2026-12-28')
    expect(await house.run()).toMatchObject({ raised: 1 })
    expect(await calls.objectionOf(id)).toMatchObject({ level: 'town', dueDay: '2027-01-02' })
  })

  it('close an answer that nobody has said a word of for fifteen days', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    dataOf(await calls.answer(id))
    house.moveTo('2026-12-13', '23:59')
    expect(await house.run()).toMatchObject({ closed: 0 })
    house.moveTo('2026-12-14', '00:00')
    expect(await house.run()).toMatchObject({ closed: 1, raised: 0 })
    expect(await calls.objectionOf(id)).toMatchObject({ state: 'closed', closedAt: house.clock.now() })
    expect(await house.run()).toMatchObject({ closed: 0 })
    expect(stepsOf(id)).toEqual(['answer village', 'ask village', 'close village'])
  })

  it('leave whoever joined last as long to read the answer', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    dataOf(await calls.answer(id))
    house.moveTo('2026-12-10')
    dataOf(await calls.join(id, '李'))
    house.moveTo('2026-12-25')
    expect(await house.run()).toMatchObject({ closed: 0 })
    house.moveTo('2026-12-26')
    expect(await house.run()).toMatchObject({ closed: 1 })
  })

  it('do not go on because more people join', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    house.moveTo('2026-12-03')
    dataOf(await calls.join(id, '李'))
    house.moveTo('2026-12-04')
    expect(await house.run()).toMatchObject({ raised: 1 })
    expect(await calls.objectionOf(id)).toMatchObject({ level: 'town', people: 2 })
  })

  it('do what is due of many, once each', async () => {
    house.moveTo('2026-11-28')
    const fundId = await publishFund(house)
    const lines = Array.from({ length: 12 }, (_, index) =>
      lineOf.payment(fundId, { batch: `第${index + 1}批` }),
    )
    const { lineIds } = await publishLines(house, lines)
    for (const [index, lineId] of lineIds.entries()) {
      const { objection } = dataOf(await calls.ask(lineId, `villager-${index}`))
      if (index % 3 === 0) dataOf(await calls.answer(objection.id))
    }
    house.moveTo('2026-12-20')
    expect(await house.run()).toMatchObject({ raised: 8, closed: 4 })
    expect(await house.run()).toMatchObject({ raised: 0, closed: 0 })
    expect(logged()).toHaveLength(12)
  })

  it('hear an answer that comes between the look and the step', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    house.moveTo('2026-12-04')
    const late = await calls.objectionOf(id)
    const dependencies = jobDependencies()
    const { objections } = dependencies
    const overtaken = {
      ...objections,
      async due(now: number, limit: number) {
        const due = await objections.due(now, limit)
        await house.memory.put('openness_objections', { ...late, state: 'answered', dueAt: now + 1 })
        return due
      },
    }
    const done = await runObjections({ ...dependencies, objections: overtaken }, 1_000)
    expect(done).toEqual({ raised: 0, closed: 0 })
    expect(stepsOf(id)).toEqual(['ask village'])
  })

  it('are looked at by two runs at once, and each step is taken once', async () => {
    house.moveTo('2026-11-28')
    const id = await calls.askOfVillage()
    house.moveTo('2026-12-04')
    const runs = [1, 2, 3].map(() => runObjections(jobDependencies(), 60_000))
    const raisedBy = (await Promise.all(runs)).map(({ raised: one }) => one)
    expect(raisedBy.reduce((sum, one) => sum + one)).toBe(1)
    expect(stepsOf(id)).toEqual(['ask village', 'raise town'])
    expect(raised()).toHaveLength(1)
    expect(house.failures).toEqual([])
  })

  it('begin nothing new when the time of a run is over', async () => {
    house.moveTo('2026-11-28')
    await calls.askOfVillage()
    house.moveTo('2026-12-04')
    expect(await runObjections(jobDependencies(), 0)).toEqual({ raised: 0, closed: 0 })
  })

  it('run on for the others when something is wrong with one', async () => {
    house.moveTo('2026-11-28')
    const broken = await calls.askOfVillage()
    const whole = await calls.askOfVillage('李', {}, '修渠')
    // No step leads on from here.
    await house.memory.put('openness_objections', { ...(await calls.objectionOf(broken)), level: 'district' })
    house.moveTo('2026-12-04')
    expect(await house.run()).toMatchObject({ raised: 1 })
    expect(await calls.objectionOf(whole)).toMatchObject({ level: 'town' })
    expect(house.failures).toMatchObject([{ job: 'openness/objections', subject: broken }])
  })
})

/** What the job stands on, past the lease that keeps a second run away. */
function jobDependencies() {
  const { foundation } = house
  const now = house.clock.now()
  const work = createUnitOfWork(foundation, {
    actor: { id: 'timer', kind: 'timer', grants: [] },
    caller: { isTimer: true, source: 'wx_trigger' },
    action: 'openness.run',
    requestId: 'request-of-the-timer',
    now,
    pseudonymous: false,
  })
  return composeOpenness(foundation)({ work, requestId: 'request-of-the-timer', now, elapsed: () => 0 })
}
