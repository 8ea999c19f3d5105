import {
  answerLink,
  listCalls,
  listFollowUps,
  readFollowUp,
  releaseCall,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpDocument } from './follow-up.documents'
import { createFollowUpHouse, dataOf, type FollowUpHouse, MOBILE } from './testing/follow-up-house'

import { at } from './testing/one-follow-up'
import { personsCalls } from './testing/persons-calls'

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
})

const { audit, begin, forPerson, record } = personsCalls(() => house)
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
