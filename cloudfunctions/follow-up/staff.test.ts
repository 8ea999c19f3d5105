import { startOfDay } from '@qingjian/shared/calendar/day'
import {
  answerLink,
  beginCall,
  listCalls,
  listFollowUps,
  readFigures,
  readFollowUp,
  readSettings,
  recordCall,
  releaseCall,
  saveSettings,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import { DEFAULT_FOLLOW_UP_SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import type { CallResult } from '@qingjian/shared/follow-up/follow-up-states'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { FollowUpDocument, FollowUpFiguresDocument } from './follow-up.documents'
import { createFollowUpHouse, dataOf, type FollowUpHouse, MOBILE } from './testing/follow-up-house'

const HOUR = 3_600_000
const at = (day: string, hour: number, minute = 0) => startOfDay(day) + hour * HOUR + minute * 60_000

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
})

/** A follow-up that machines could not settle: the phone was answered and no key pressed. A person may call from 14:00 on. */
async function forPerson(caseId = 'case-1', unitId = 'unit-market'): Promise<string> {
  await house.rate(caseId)
  await house.answer(caseId, { unitId })
  await house.run()
  const ofCase = () => {
    const found = house.followUps().find((one) => one.caseId === caseId)
    if (!found) throw new Error('no follow-up')
    return found
  }
  const message = (template: string) => {
    const found = house
      .messages()
      .find((one) => one.template === template && one.subject.startsWith(ofCase()._id))
    if (!found) throw new Error('no message')
    return found
  }
  await house.report(message('follow-up-link'), { kind: 'failed', code: 'isp.X', numberIsDead: false })
  await house.run()
  await house.report(message('follow-up-call'), { kind: 'answered' })
  await house.run()
  house.clock.set(at('2026-11-24', 14, 1))
  return ofCase()._id
}

const begin = (followUpId: string, openid = 'officer') => house.call(beginCall, { followUpId }, openid)
const record = (followUpId: string, result: CallResult, note = '', openid = 'officer') =>
  house.call(recordCall, { followUpId, result, note }, openid)
const audit = (action: string) =>
  house.memory.all<AuditEntry>('audit_entries').filter((entry) => entry.action === action)
const stored = (id: string) => house.followUps().find(({ _id }) => _id === id) as FollowUpDocument

describe('the list of calls', () => {
  it('shows what machines could not settle, with the number masked and attempts in words', async () => {
    await forPerson()
    expect(await house.call(listCalls, {}, 'officer')).toMatchObject({
      data: {
        mayCall: true,
        calls: [
          {
            caseNumber: 'P20261124-ABCDE',
            state: 'for-person',
            maskedMobile: '170****0001',
            attempts: [
              { channel: 'sms', result: '没有发出去' },
              { channel: 'voice', result: '接通，没有按键' },
            ],
            lastDay: '2026-11-25',
          },
        ],
      },
    })
  })

  it('is never shown to the handling unit, nor outside one’s reach', async () => {
    const id = await forPerson()
    for (const openid of ['market-officer', 'town-officer']) {
      expect(await house.call(listCalls, {}, openid)).toMatchObject({ data: { calls: [] } })
      expect(await house.call(listFollowUps, {}, openid)).toMatchObject({ data: { followUps: [] } })
      for (const answer of [
        await house.call(readFollowUp, { followUpId: id }, openid),
        await begin(id, openid),
        await record(id, 'solved', '', openid),
        await house.call(releaseCall, { followUpId: id }, openid),
      ])
        expect(answer).toEqual(await house.call(readFollowUp, { followUpId: 'nobody-has-this' }, openid))
    }
  })

  it('has the end of the term first, page by page, each once', async () => {
    const ids: string[] = []
    for (let number = 0; number < 25; number += 1) {
      house.clock.set(at('2026-11-24', 9, number))
      ids.push(await forPerson(`case-${number}`))
    }
    const first = dataOf(await house.call(listCalls, {}, 'officer'))
    expect(first.calls).toHaveLength(20)
    const second = dataOf(await house.call(listCalls, { after: first.next ?? '' }, 'officer'))
    expect(second.next).toBeUndefined()
    expect([...first.calls, ...second.calls].map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  it('says from when on people may be called', async () => {
    await forPerson()
    house.clock.set(at('2026-11-24', 20, 30))
    expect(await house.call(listCalls, {}, 'officer')).toMatchObject({
      data: { mayCall: false, nextWindowAt: at('2026-11-25', 9) },
    })
  })
})

describe('reading one', () => {
  it('brings the script, what was said and what was answered', async () => {
    const id = await forPerson()
    const read = dataOf(await house.call(readFollowUp, { followUpId: id }, 'leader'))
    expect(read).toMatchObject({
      levelLabel: '不满意',
      reasons: ['等候时间长'],
      comment: '排队太久',
      answer: { text: '已经增开窗口，并向您道歉。' },
    })
    expect(read.script.opening).toBe(
      '您好，打扰您了。我是城东区纪委监委的回访员。您11月24日在区政务大厅“营业执照”窗口办事，给我们提了意见。我想问问后来办得怎么样，只要一两分钟。您现在方便吗？',
    )
    expect(read.script.questions).toHaveLength(3)
  })
})

describe('beginning a call', () => {
  it('shows the number, and the audit log knows who saw whose', async () => {
    const id = await forPerson()
    expect(await begin(id)).toEqual({
      ok: true,
      data: { mobile: MOBILE, heldUntil: house.clock.now() + 30 * 60_000 },
    })
    expect(audit('follow-up.begin-call')).toEqual([
      expect.objectContaining({ subject: `follow_ups/${id}/contact`, personId: 'person-officer' }),
    ])
    expect(await house.call(listCalls, {}, 'second-officer')).toMatchObject({
      data: { calls: [{ heldBy: { name: 'officer' } }] },
    })
  })

  it('is one officer’s at a time, for half an hour', async () => {
    const id = await forPerson()
    const both = await Promise.all([begin(id), begin(id, 'second-officer')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(audit('follow-up.begin-call')).toHaveLength(1)
    house.clock.advance(30 * 60_000)
    const winner = both[0]?.ok ? 'second-officer' : 'officer'
    expect(await begin(id, winner)).toMatchObject({ ok: true })
  })

  it('again by its holder is the same hold, and another look in the log', async () => {
    const id = await forPerson()
    const first = await begin(id)
    house.clock.advance(60_000)
    expect(await begin(id)).toEqual(first)
    expect(audit('follow-up.begin-call')).toHaveLength(2)
  })

  it('is refused outside the hours, and says when', async () => {
    const id = await forPerson()
    house.clock.set(at('2026-11-24', 20, 45))
    expect(await begin(id)).toMatchObject({
      error: { code: 'CONFLICT', message: expect.stringContaining('2026-11-25 09:00') },
    })
    expect(audit('follow-up.begin-call')).toEqual([])
  })

  it('is refused in the half-day of the last call and within two hours of it', async () => {
    const id = await forPerson()
    house.clock.set(at('2026-11-24', 10))
    expect(await begin(id)).toMatchObject({ error: { code: 'CONFLICT' } })
    house.clock.set(at('2026-11-24', 14, 1))
    await begin(id)
    await record(id, 'no-answer')
    house.clock.set(at('2026-11-24', 17))
    expect(await begin(id)).toMatchObject({
      error: { message: expect.stringContaining('2026-11-25 09:00') },
    })
  })

  it('is refused when the citizen has taken the number back', async () => {
    const id = await forPerson()
    await house.rate('case-1', { mobile: null })
    expect(await begin(id)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is given back', async () => {
    const id = await forPerson()
    await begin(id)
    await house.call(releaseCall, { followUpId: id }, 'second-officer')
    expect(await begin(id, 'second-officer')).toMatchObject({ ok: false })
    await house.call(releaseCall, { followUpId: id }, 'officer')
    expect(await begin(id, 'second-officer')).toMatchObject({ ok: true })
  })
})

describe('recording a call', () => {
  it.each([
    ['solved', 'solved', 'person'],
    ['not-solved', 'not-solved', 'person'],
    ['nobody-contacted', 'nobody-contacted', 'person'],
    ['refused', 'unreachable', undefined],
    ['invalid-number', 'unreachable', undefined],
  ] as const)('%s ends it: %s', async (result, outcome, answeredBy) => {
    const id = await forPerson()
    await begin(id)
    expect(await record(id, result, '说明')).toMatchObject({ data: { state: 'done' } })
    expect(stored(id)).toMatchObject({ outcome })
    expect(stored(id).answeredBy).toBe(answeredBy)
    expect(house.told('follow-up.ended')).toMatchObject([{ caseId: 'case-1', round: 1, outcome }])
  })

  it('that nobody took leaves the next attempt, and the last one is 无法联系', async () => {
    const id = await forPerson()
    await begin(id)
    expect(await record(id, 'no-answer')).toMatchObject({
      data: { state: 'for-person', nextAt: at('2026-11-25', 9) },
    })
    house.clock.set(at('2026-11-25', 9))
    await begin(id, 'second-officer')
    expect(await record(id, 'busy', '', 'second-officer')).toMatchObject({ data: { state: 'done' } })
    expect(stored(id)).toMatchObject({ outcome: 'unreachable' })
    expect(await house.call(readFollowUp, { followUpId: id }, 'officer')).toMatchObject({
      data: {
        followUp: { attempts: [{}, {}, { result: '没人接', by: { name: 'officer' } }, { result: '占线' }] },
      },
    })
  })

  it('is for whoever holds it', async () => {
    const id = await forPerson()
    expect(await record(id, 'solved')).toMatchObject({ error: { code: 'CONFLICT' } })
    await begin(id)
    expect(await record(id, 'solved', '', 'second-officer')).toMatchObject({ error: { code: 'CONFLICT' } })
    house.clock.advance(40 * 60_000)
    expect(await record(id, 'solved')).toMatchObject({ ok: true })
  })

  it('changes nothing when the citizen was faster', async () => {
    const id = await forPerson()
    await begin(id)
    const link = house.messages().find(({ template }) => template === 'follow-up-link')
    await house.call(answerLink, { token: link?.parameters.token ?? '', answer: 'not-solved' })
    expect(await record(id, 'solved')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(stored(id)).toMatchObject({ outcome: 'not-solved' })
  })

  it('is late, but still made, when nobody called within the term', async () => {
    const id = await forPerson()
    house.clock.set(at('2026-11-30', 10))
    await house.run()
    expect(await house.call(listCalls, {}, 'officer')).toMatchObject({
      data: { calls: [{ id, lastDay: '2026-11-25' }] },
    })
    expect(await begin(id)).toMatchObject({ ok: true })
    expect(await record(id, 'solved')).toMatchObject({ ok: true })
  })
})

describe('figures', () => {
  const month = { kind: 'month', key: '2026-11' } as const

  it('count each end once, by unit and channel, with the unreachable apart', async () => {
    for (const [number, result] of (['solved', 'solved', 'not-solved', 'refused'] as const).entries()) {
      house.clock.set(at('2026-11-24', 9, number))
      const id = await forPerson(`case-${number}`, number === 2 ? 'unit-town' : 'unit-market')
      await begin(id)
      await record(id, result)
    }
    await house.run()
    await house.run()
    const read = dataOf(await house.call(readFigures, { period: month }, 'leader'))
    expect(read.figures).toMatchObject({
      ended: 4,
      reached: 3,
      solved: 2,
      notSolved: 1,
      unreachable: 1,
      reopened: 1,
      satisfaction: 2 / 3,
      byChannel: [
        { channel: 'subscribe', settled: 0 },
        { channel: 'sms', settled: 0 },
        { channel: 'voice', settled: 0 },
        { channel: 'person', settled: 3 },
      ],
    })
    expect(read.units.map(({ figures, name }) => [name, figures.ended])).toEqual([
      ['区市场监管局', 3],
      ['乐家湾镇政府', 1],
    ])
    for (const period of [
      { kind: 'day', key: '2026-11-24' } as const,
      { kind: 'year', key: '2026' } as const,
    ])
      expect(await house.call(readFigures, { period }, 'leader')).toMatchObject({
        data: { figures: read.figures },
      })
    expect(await house.call(readFigures, { period: month }, 'town-officer')).toMatchObject({
      data: { figures: { ended: 1 }, units: [{ id: 'unit-town' }] },
    })
    expect(
      await house.call(readFigures, { period: month, unitId: 'unit-market' }, 'town-officer'),
    ).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('are the same when counted by two at once, or again', async () => {
    const id = await forPerson()
    await begin(id)
    await record(id, 'solved')
    await house.run()
    const counted = house.memory.all<FollowUpFiguresDocument>('follow_up_figures')
    await house.memory.updateWhere<FollowUpDocument>('follow_ups', { _id: id }, { set: { uncounted: true } })
    house.clock.advance(60_000)
    await Promise.all([house.run(), house.run()])
    expect(house.memory.all('follow_up_figures')).toEqual(counted)
    expect(counted).toHaveLength(3)
  })

  it('keep drawn good ratings apart', async () => {
    await house.rate('rating-9')
    await house.tell('rating.sampled', 'rating-9', {
      ratingId: 'rating-9',
      levelLabel: '满意',
      reasons: [],
      dimensions: [],
    })
    await house.run()
    const [message] = house.messages()
    await house.call(answerLink, { token: message?.parameters.token ?? '', answer: 'solved' })
    await house.run()
    expect(await house.call(readFigures, { period: month }, 'leader')).toMatchObject({
      data: { figures: { ended: 0, sampled: { ended: 1, answered: 1, solved: 1 } } },
    })
  })
})

describe('settings', () => {
  const settings = { ...DEFAULT_FOLLOW_UP_SETTINGS, messageHours: 48 }
  const save = (openid = 'admin', version = 0, wanted = settings) =>
    house.call(saveSettings, { settings: wanted, version, reason: '先等两天' }, openid)

  it('are saved with a reason, and what changed stands in the log', async () => {
    expect(await save()).toEqual({ ok: true, data: { version: 1 } })
    expect(await house.call(readSettings, {}, 'leader')).toMatchObject({
      data: { version: 1, settings: { messageHours: 48 }, lastChange: { by: 'admin', reason: '先等两天' } },
    })
    expect(audit('follow-up.save-settings')[0]).toMatchObject({
      subject: 'settings/follow-up',
      details: { messageHours: { from: 24, to: 48 }, version: 1 },
    })
  })

  it('count for the next contact', async () => {
    await save()
    house.clock.advance(60_000)
    await house.rate('case-1')
    await house.answer('case-1')
    await house.run()
    expect(house.followUps()[0]?.nextAt).toBe(house.clock.now() + 48 * HOUR)
  })

  it('of somebody else are not overwritten', async () => {
    await save()
    expect(await save()).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('are the district’s', async () => {
    expect(await save('town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it.each([
    ['more automatic calls than calls', { ...settings, automaticCalls: 4 }],
    [
      'a window that ends before it begins',
      { ...settings, windows: [{ fromMinute: 600, untilMinute: 540 }] },
    ],
    [
      'windows that overlap',
      {
        ...settings,
        windows: [
          { fromMinute: 600, untilMinute: 720 },
          { fromMinute: 660, untilMinute: 780 },
        ],
      },
    ],
  ])('are refused with %s', async (_what, wanted) => {
    expect(await save('admin', 0, wanted)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })
})
