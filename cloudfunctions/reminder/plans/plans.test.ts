import { listPlans, readPlan, withdrawPlan } from '@qingjian/shared/reminder/reminder.contracts'
import type { When } from '@qingjian/shared/reminder/reminder-fields'
import { audience, contentOf, exceptions, planCalls } from '../testing/plan-calls'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo('2026-11-24', '07:30')
})
const calls = planCalls(() => house)
const { create, decide, edit, plan, putInForce, submit, switchTo } = calls

const read = async (id: string, openid = 'inspector') => dataOf(await house.call(readPlan, { id }, openid))
const OWN_DAY = { kind: 'own-day', day: '2026-12-01', yearly: false } as const

describe('a plan', () => {
  it('reminds nobody until a second person has approved it', async () => {
    const id = await create()
    expect(await plan(id)).toMatchObject({ state: 'new', draftState: 'draft', draftBy: 'person-inspector' })
    dataOf(await submit(id))
    expect(await plan(id)).toMatchObject({ state: 'new', submittedBy: 'person-inspector' })
    expect((await plan(id)).inForce).toBeUndefined()
    expect(dataOf(await decide(id))).toEqual({ id, version: 3, inForceFrom: '2026-11-24' })
    expect(await plan(id)).toMatchObject({ state: 'active', draftState: 'none', inForce: contentOf() })
    expect((await plan(id)).draft).toBeUndefined()
  })

  it('counts from tomorrow when it is approved after the sending time', async () => {
    house.moveTo('2026-11-24', '08:00')
    expect(await plan(await putInForce())).toMatchObject({ inForceFrom: '2026-11-25' })
  })

  it.each([
    ['wrote it', 'inspector', 'second-inspector'],
    ['submitted it', 'second-inspector', 'inspector'],
  ])('is not decided by who %s', async (_what, submits, writesLast) => {
    const id = await create(contentOf(), writesLast)
    dataOf(await submit(id, submits))
    for (const openid of ['inspector', 'second-inspector']) {
      expect(await decide(id, 'approve', openid)).toMatchObject({ error: { code: 'FORBIDDEN' } })
      expect(await decide(id, 'return', openid, '不行')).toMatchObject({ error: { code: 'FORBIDDEN' } })
      expect(await read(id, openid)).toMatchObject({ may: { decide: false } })
      expect((await read(id, openid)).whyNotDecide).toMatch('请由另一个人审批')
    }
    expect(await read(id, 'leader')).toMatchObject({ may: { decide: true, edit: false } })
    dataOf(await decide(id, 'approve', 'leader'))
  })

  it('is not decided by who reads alone, nor by a town', async () => {
    const id = await create()
    dataOf(await submit(id))
    expect(await decide(id, 'approve', 'auditor')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await decide(id, 'approve', 'town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const seen = await read(id, 'auditor')
    expect(Object.values(seen.may)).not.toContain(true)
    expect(seen.whyNotDecide).toBeUndefined()
  })

  it('is returned with a reason, mended and submitted again', async () => {
    const id = await create()
    dataOf(await submit(id))
    expect(await decide(id, 'return')).toMatchObject({ error: { fields: { reason: '请填写' } } })
    dataOf(await decide(id, 'return', 'leader', '范围太大'))
    expect(await plan(id)).toMatchObject({ state: 'new', draftState: 'returned' })
    dataOf(await edit(id, contentOf({ audience: audience({ ranks: ['section-chief'] }) })))
    dataOf(await submit(id))
    dataOf(await decide(id))
    expect((await read(id)).steps.map(({ reason, what, who }) => [what, who, reason])).toEqual([
      ['审批通过', 'person-leader', undefined],
      ['提交审批', 'person-inspector', undefined],
      ['修改草稿', 'person-inspector', undefined],
      ['退回修改', 'person-leader', '范围太大'],
      ['提交审批', 'person-inspector', undefined],
      ['新建', 'person-inspector', undefined],
    ])
  })

  it('stays in force as it was while a new draft waits, and is replaced by approval', async () => {
    const id = await putInForce()
    const changed = contentOf({ name: '改名', exceptions: exceptions({ unitIds: ['unit-town'] }) })
    dataOf(await edit(id, changed))
    dataOf(await submit(id))
    expect(await plan(id)).toMatchObject({ name: '政治生日提醒', inForce: contentOf(), draft: changed })
    dataOf(await decide(id))
    expect(await plan(id)).toMatchObject({ name: '改名', inForce: changed })
    const approvals = calls.audit('reminder.decide-plan').map(({ details }) => details)
    expect(approvals).toContainEqual({ version: 6, before: contentOf(), after: changed })
  })

  it('is taken back from approval', async () => {
    const id = await create()
    dataOf(await submit(id))
    dataOf(await house.call(withdrawPlan, { id, version: 2 }, 'inspector'))
    expect(await plan(id)).toMatchObject({ draftState: 'draft' })
    expect((await plan(id)).submittedBy).toBeUndefined()
    expect(await decide(id)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is paused and resumed from the next sending time on, and ended for good', async () => {
    const id = await putInForce()
    dataOf(await switchTo(id, 'pause'))
    expect(await plan(id)).toMatchObject({ state: 'paused' })
    house.moveTo('2026-11-26', '10:00')
    dataOf(await switchTo(id, 'resume'))
    expect(await plan(id)).toMatchObject({ state: 'active', inForceFrom: '2026-11-27' })
    dataOf(await switchTo(id, 'end'))
    expect(await plan(id)).toMatchObject({ state: 'ended', inForce: contentOf() })
    expect(await switchTo(id, 'resume')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await edit(id, contentOf())).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is not changed over somebody else’s change', async () => {
    const id = await create()
    dataOf(await edit(id, contentOf({ name: '另一个名字' })))
    const answer = await house.call(withdrawPlan, { id, version: 1 }, 'inspector')
    expect(answer).toMatchObject({
      error: { code: 'CONFLICT', message: '刚刚有人改过这个计划，请刷新后再操作' },
    })
  })

  it('is approved once by two who are equally fast', async () => {
    const id = await create()
    dataOf(await submit(id))
    const answers = await Promise.all([decide(id, 'approve', 'leader'), decide(id, 'approve', 'admin')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(calls.audit('reminder.decide-plan')).toHaveLength(1)
  })

  it('keeps its kind once it has been in force', async () => {
    const id = await create()
    dataOf(await edit(id, contentOf({ when: OWN_DAY })))
    expect(await plan(id)).toMatchObject({ kind: 'own-day' })
    dataOf(await submit(id))
    dataOf(await decide(id))
    expect(await edit(id, contentOf())).toMatchObject({
      error: { fields: { 'content.when.kind': '不能改' } },
    })
  })

  it('goes on without a gap when a new content is approved before the job has caught up', async () => {
    const id = await putInForce()
    await house.memory.put('reminder_progress', { _id: id, doneUntil: '2026-11-25' } as never)
    house.moveTo('2026-11-28', '12:00')
    dataOf(await edit(id, contentOf({ name: '改名' })))
    dataOf(await submit(id))
    expect(dataOf(await decide(id)).inForceFrom).toBe('2026-11-26')
  })

  it('is not replaced in the middle of what it sends', async () => {
    const id = await putInForce()
    await house.memory.insert('reminder_occasions', [
      { _id: `${id}:2026-11-24`, planId: id, position: '1', day: '2026-11-24', state: 'sending' } as never,
    ])
    dataOf(await edit(id, contentOf({ name: '改名' })))
    dataOf(await submit(id))
    expect(await decide(id)).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await switchTo(id, 'pause'))
    expect(house.occasions()).toMatchObject([
      { state: 'sent', decidedBy: 'person-inspector', reason: '发送中途停下：按领导要求' },
    ])
    dataOf(await decide(id))
  })
})

describe('a content', () => {
  it.each([
    ['a region', { audience: audience({ regionIds: ['999999'] }) }, 'content.audience.regionIds'],
    ['a unit', { audience: audience({ unitIds: ['unit-town', 'nowhere'] }) }, 'content.audience.unitIds'],
    ['a person', { audience: audience({ personIds: ['nobody'] }) }, 'content.audience.personIds'],
    ['an excepted unit', { exceptions: exceptions({ unitIds: ['nowhere'] }) }, 'content.exceptions.unitIds'],
    [
      'an excepted person',
      { exceptions: exceptions({ personIds: ['nobody'] }) },
      'content.exceptions.personIds',
    ],
    ['a template', { templateId: 'nowhere' }, 'content.templateId'],
    ['a template version', { templateVersion: 2 }, 'content.templateId'],
    ['a template of its kind', { templateId: 'first-post' }, 'content.templateId'],
  ])('is not kept without %s that it names', async (_what, more, field) => {
    const id = await create()
    const refused = await edit(id, contentOf(more))
    expect(refused).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } },
    })
  })

  it('is not submitted with a template that was retired, nor by a short message without the provider’s code', async () => {
    const templateId = await calls.writeTemplate('own-day', '请廉洁自律。')
    const id = await create(contentOf({ when: OWN_DAY, templateId }))
    await house.memory.updateWhere(
      'reminder_templates',
      { _id: templateId },
      { set: { retired: true } as never },
    )
    expect(await submit(id)).toMatchObject({ error: { fields: { 'content.templateId': '已经停用' } } })
    dataOf(await edit(id, contentOf({ when: OWN_DAY, bySms: true })))
    expect(await submit(id)).toMatchObject({
      error: { fields: { 'content.bySms': '模板还没有服务商编号' } },
    })
  })

  it('of a day that is over is neither submitted nor approved nor resumed', async () => {
    const id = await create(contentOf({ when: OWN_DAY }))
    dataOf(await submit(id))
    house.moveTo('2026-12-01', '08:00')
    expect(await decide(id)).toMatchObject({ error: { fields: { 'content.when.day': '已经过了' } } })
    dataOf(await decide(id, 'return', 'leader', '日子过了'))
    expect(await submit(id)).toMatchObject({ error: { code: 'CONFLICT' } })
    house.moveTo('2026-12-01', '07:59')
    dataOf(await submit(id))
    dataOf(await decide(id))
    dataOf(await switchTo(id, 'pause'))
    house.moveTo('2026-12-02')
    expect(await switchTo(id, 'resume')).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})

describe('the list of plans', () => {
  it('says whom, what and when next, those that ended last', async () => {
    const ended = await putInForce(contentOf({ name: '旧计划' }))
    dataOf(await switchTo(ended, 'end'))
    const templateId = await calls.writeTemplate('holiday', '请廉洁过节。')
    const when: When = { kind: 'holiday', holidays: ['spring-festival', 'national-day', 'mid-autumn'] }
    house.moveTo('2026-01-05', '07:00')
    const id = await putInForce(contentOf({ name: '节前提醒', when, templateId }))
    const { mayWrite, plans } = dataOf(await house.call(listPlans, {}, 'leader'))
    expect(mayWrite).toBe(false)
    expect(plans.map(({ name }) => name)).toEqual(['节前提醒', '旧计划'])
    expect(plans[0]).toMatchObject({
      id,
      templateName: '一个模板',
      content: { when },
      // 春节 from Sunday 15 February with Saturday 14 worked; 中秋 from Friday 25 September; 国庆 from Thursday 1 October.
      nextDays: ['2026-02-14', '2026-09-24', '2026-09-30'],
    })
    expect(plans[1]?.nextDays).toEqual([])
  })

  it('names what a content names by id', async () => {
    const id = await create(
      contentOf({
        audience: audience({ regionIds: ['630102100'], unitIds: ['unit-market'] }),
        exceptions: exceptions({ personIds: ['person-town'] }),
      }),
    )
    expect((await read(id)).draft?.names).toEqual({
      regions: [{ id: '630102100', name: '乐家湾镇' }],
      units: [{ id: 'unit-market', name: '区市场监管局' }],
      people: [{ id: 'person-town', name: '王措', unitName: '乐家湾镇政府' }],
    })
  })
})
