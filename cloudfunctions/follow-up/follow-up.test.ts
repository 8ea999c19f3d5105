import { startOfDay } from '@qingjian/shared/calendar/day'
import { answerLink, openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { NoticeEvent } from '../platform/handover/handover-topics'
import { createFollowUpHouse, type FollowUpHouse, MOBILE } from './testing/follow-up-house'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
  await house.rate('case-1')
})

const at = (day: string, hour: number, minute = 0) => startOfDay(day) + hour * HOUR + minute * 60_000
const only = () => {
  const [followUp, ...more] = house.followUps()
  if (!followUp || more.length > 0) throw new Error('there is not one follow-up')
  return followUp
}
/** The latest message. */
const latest = () => {
  const message = house
    .messages()
    .sort((one, other) => one.createdAt - other.createdAt)
    .at(-1)
  if (!message) throw new Error('no message')
  return message
}
const callOf = () => {
  const call = house.messages().find(({ template }) => template === 'follow-up-call')
  if (!call) throw new Error('no call')
  return call
}
async function begun(): Promise<void> {
  await house.answer('case-1')
  await house.run()
}
async function happens(event: NoticeEvent, message = latest()): Promise<void> {
  await house.report(message, event)
  await house.run()
}
async function runAt(instant: number): Promise<void> {
  house.clock.set(instant)
  await house.run()
}

/** The message was delivered and nobody answered: the first call rings on Wednesday at half past nine. */
async function ringing(): Promise<void> {
  await begun()
  await happens({ kind: 'delivered' })
  await runAt(at('2026-11-25', 9, 30))
}

describe('an answered case', () => {
  it('sends one short message with a link, and tells cases that the citizen is asked', async () => {
    await begun()
    await house.run()
    expect(house.messages()).toEqual([
      expect.objectContaining({ template: 'follow-up-link', to: MOBILE, state: 'queued' }),
    ])
    expect(latest().parameters.token).toMatch(/^[A-Za-z0-9]{22}$/)
    expect(only()).toMatchObject({ state: 'reaching', unitId: 'unit-market', begun: true })
    expect(house.told('follow-up.begun')).toEqual([{ caseId: 'case-1', round: 1 }])
  })

  it('holds neither the token nor the number', async () => {
    await begun()
    expect(JSON.stringify(only())).not.toContain(latest().parameters.token)
    expect(JSON.stringify(only())).not.toContain(MOBILE)
  })

  it('is told of once, however often it is handed over', async () => {
    await begun()
    await house.tell('case.answered', 'again', {
      caseId: 'case-1',
      round: 1,
      number: 'P',
      unitId: 'unit-market',
      levelLabel: '',
      reasons: [],
      answer: { text: '', at: 0 },
      isTold: false,
    })
    await house.run()
    expect(house.messages()).toHaveLength(1)
  })

  it('waits a day for the tap in WeChat before it writes', async () => {
    await house.answer('case-1', { isTold: true })
    await house.run()
    expect(house.messages()).toEqual([])
    expect(house.told('follow-up.begun')).toHaveLength(1)
    await runAt(at('2026-11-25', 9, 30))
    expect(house.messages()).toHaveLength(1)
    expect(house.told('follow-up.begun')).toHaveLength(1)
  })

  it('is asked again in its second round', async () => {
    await begun()
    await house.answer('case-1', { round: 2 })
    await house.run()
    expect(house.messages()).toHaveLength(2)
  })
})

describe('the link', () => {
  const send = (answer: 'solved' | 'not-solved' | 'nobody-contacted', words = '') =>
    house.call(answerLink, { token: latest().parameters.token ?? '', answer, words })

  it('shows where and when and what the unit answered, and nothing of the person', async () => {
    await begun()
    const opened = await house.call(openLink, { token: latest().parameters.token ?? '' })
    expect(opened).toEqual({
      ok: true,
      data: {
        kind: 'case',
        windowName: '01号窗口 · 营业执照',
        hallName: '区政务大厅',
        unitName: '区市场监管局',
        ratedDay: '2026-11-24',
        answer: '已经增开窗口，并向您道歉。',
        state: 'open',
      },
    })
  })

  it('ends it with the citizen’s word, which cases is told', async () => {
    await begun()
    expect(await send('not-solved', '还是没办')).toEqual({ ok: true, data: { answer: 'not-solved' } })
    expect(only()).toMatchObject({
      state: 'done',
      outcome: 'not-solved',
      answeredBy: 'sms',
      words: '还是没办',
    })
    expect(house.told('follow-up.ended')).toEqual([
      { caseId: 'case-1', round: 1, outcome: 'not-solved', words: '还是没办' },
    ])
  })

  it('is answered once: the same again is the same, another one is late', async () => {
    await begun()
    await send('solved')
    expect(await send('solved')).toMatchObject({ ok: true })
    expect(await send('not-solved')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(only()).toMatchObject({
      outcome: 'solved',
      lateAnswers: [{ channel: 'sms', outcome: 'not-solved' }],
    })
    expect(house.told('follow-up.ended')).toHaveLength(1)
  })

  it('takes back a call that has not left yet', async () => {
    await ringing()
    const link = house.messages().find(({ template }) => template === 'follow-up-link')
    await house.call(answerLink, { token: link?.parameters.token ?? '', answer: 'solved' })
    expect(house.messages().find(({ template }) => template === 'follow-up-call')?.state).toBe('cancelled')
  })

  it('takes words that are sent after the tap, once, and hands them on', async () => {
    await begun()
    await send('not-solved')
    expect(await send('not-solved', '还是没办')).toMatchObject({ ok: true })
    await send('not-solved', '还是没办')
    await send('not-solved', '别的话')
    expect(only()).toMatchObject({ words: '还是没办' })
    expect(house.told('follow-up.said')).toEqual([{ caseId: 'case-1', round: 1, words: '还是没办' }])
    expect(house.told('follow-up.ended')).toHaveLength(1)
  })

  it('ends after seven days', async () => {
    await begun()
    house.clock.advance(7 * DAY)
    expect(await send('solved')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await house.call(openLink, { token: latest().parameters.token ?? '' })).toMatchObject({
      data: { state: 'expired' },
    })
    expect(house.told('follow-up.ended')).toEqual([])
  })

  it('of what ended without an answer leads to no question', async () => {
    await ringing()
    const token = house.messages().find(({ parameters }) => 'token' in parameters)?.parameters.token ?? ''
    await happens({ kind: 'failed', code: '200004', numberIsDead: true }, callOf())
    expect(only()).toMatchObject({ outcome: 'unreachable' })
    expect(await house.call(openLink, { token })).toMatchObject({ data: { state: 'expired' } })
    expect(await house.call(answerLink, { token, answer: 'solved' })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    expect(only()).toMatchObject({ outcome: 'unreachable', lateAnswers: [{ outcome: 'solved' }] })
  })

  it('that nobody sent opens nothing', async () => {
    await begun()
    const answer = await house.call(answerLink, { token: 'A'.repeat(22), answer: 'solved' })
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('calls', () => {
  it('ring a day after the message, in the hours for calls', async () => {
    await ringing()
    expect(latest()).toMatchObject({
      template: 'follow-up-call',
      to: MOBILE,
      parameters: { commission: '城东区纪委监委' },
      expiresAt: at('2026-11-25', 12),
    })
  })

  it.each([
    ['1', 'solved'],
    ['2', 'not-solved'],
    ['3', 'nobody-contacted'],
  ] as const)('answered with %s end it: %s', async (key, outcome) => {
    await ringing()
    await happens({ kind: 'answered', key })
    expect(only()).toMatchObject({ state: 'done', outcome, answeredBy: 'voice' })
    expect(house.told('follow-up.ended')).toEqual([{ caseId: 'case-1', round: 1, outcome }])
  })

  it.each([undefined, '7'])('answered with the key %s are no “solved”: a person calls', async (key) => {
    await ringing()
    await happens({ kind: 'answered', ...(key !== undefined && { key }) })
    expect(only()).toMatchObject({ state: 'for-person', contacts: [{}, { result: 'no-key' }] })
    expect(house.told('follow-up.ended')).toEqual([])
  })

  it('that nobody takes ring again in the afternoon, and then a person calls', async () => {
    await ringing()
    await happens({ kind: 'not-answered', code: '200003' })
    expect(only()).toMatchObject({ state: 'planned', nextAt: at('2026-11-25', 14) })
    await runAt(at('2026-11-25', 14))
    await happens({ kind: 'not-answered', code: '200002' })
    expect(only()).toMatchObject({ state: 'for-person', nextAt: at('2026-11-26', 9), lastDay: '2026-11-26' })
    expect(house.messages()).toHaveLength(3)
  })

  it('are never made to a dead number', async () => {
    await ringing()
    await happens({ kind: 'failed', code: '200004', numberIsDead: true })
    expect(only()).toMatchObject({ state: 'done', outcome: 'unreachable' })
    await runAt(at('2026-11-27', 10))
    expect(house.messages()).toHaveLength(2)
  })

  it('that bring no result count as made; those that never left do not', async () => {
    await ringing()
    await house.memory.updateWhere(
      'outbox_messages',
      { _id: latest().id },
      { set: { state: 'submitted' } as never },
    )
    await runAt(at('2026-11-25', 12, 30))
    expect(only().contacts[1]).toMatchObject({ channel: 'voice', result: 'unclear' })
    await runAt(at('2026-11-25', 14, 30))
    await runAt(at('2026-11-25', 21))
    expect(only().contacts[2]).toMatchObject({ channel: 'voice', result: 'not-sent' })
    expect(only()).toMatchObject({ state: 'planned', nextAt: at('2026-11-26', 9) })
  })

  it('whose result comes late still count as what they were', async () => {
    await ringing()
    const call = latest()
    await house.memory.updateWhere(
      'outbox_messages',
      { _id: call.id },
      { set: { state: 'submitted' } as never },
    )
    await runAt(at('2026-11-25', 12, 30))
    await happens({ kind: 'answered', key: '2' }, call)
    expect(only()).toMatchObject({ state: 'done', outcome: 'not-solved', answeredBy: 'voice' })
  })

  it('are put off, and said to be, while a calendar is missing', async () => {
    house.clock.set(at('2026-12-30', 10))
    await begun()
    await happens({ kind: 'delivered' })
    await runAt(at('2026-12-31', 10))
    expect(only()).toMatchObject({ state: 'planned' })
    expect(house.messages()).toHaveLength(1)
    expect(house.failures).toContainEqual(
      expect.objectContaining({ job: 'follow-up/plan', error: expect.stringContaining('2027年的工作日历') }),
    )
  })
})

describe('what comes back twice or out of order', () => {
  it('changes nothing', async () => {
    await ringing()
    const call = latest()
    await house.report(call, { kind: 'not-answered', code: '200003' }, 'once')
    await house.report(call, { kind: 'not-answered', code: '200003' }, 'twice')
    await house.report(call, { kind: 'unknown' }, 'thrice')
    await house.run()
    expect(only().contacts).toHaveLength(2)
    expect(only().contacts[1]).toMatchObject({ result: 'not-taken' })
  })

  it('a key before the report that the call was taken counts', async () => {
    await ringing()
    const call = latest()
    await house.report(call, { kind: 'answered', key: '1' }, 'key')
    await house.report(call, { kind: 'answered' }, 'report')
    await house.run()
    expect(only()).toMatchObject({ outcome: 'solved' })
    expect(only().lateAnswers).toBeUndefined()
  })

  it('a key after it does, too', async () => {
    await ringing()
    const call = latest()
    await happens({ kind: 'answered' }, call)
    await happens({ kind: 'answered', key: '1' }, call)
    expect(only()).toMatchObject({ outcome: 'solved' })
  })

  it('a reply counts when it is nothing but the figure', async () => {
    await begun()
    await happens({ kind: 'replied', replyId: 'r1', firstCharacter: '' })
    expect(only()).toMatchObject({ state: 'reaching' })
    await happens({ kind: 'replied', replyId: 'r2', firstCharacter: '2' })
    expect(only()).toMatchObject({ outcome: 'not-solved', answeredBy: 'sms' })
  })
})

describe('the word in the mini-program', () => {
  it('ends it without telling cases what cases said', async () => {
    await begun()
    await house.tell('case.settled', 'case-1/1', { caseId: 'case-1', round: 1, said: 'solved' })
    await house.run()
    expect(only()).toMatchObject({ state: 'done', outcome: 'solved', answeredBy: 'subscribe' })
    expect(latest().state).toBe('cancelled')
    expect(house.told('follow-up.ended')).toEqual([])
  })

  it('waits for the news that there is something to say it to', async () => {
    await house.tell('case.settled', 'case-1/1', { caseId: 'case-1', round: 1, said: 'solved' })
    await house.run()
    await house.answer('case-1')
    house.clock.advance(2 * 60_000)
    await house.run()
    expect(only().outcome).toBe('solved')
    expect(house.messages()).toEqual([])
  })

  it('stops it where there is no case any more', async () => {
    await begun()
    await house.tell('case.settled', 'case-1/1', { caseId: 'case-1', round: 1 })
    await house.run()
    expect(only()).toMatchObject({ state: 'cancelled' })
    expect(only().outcome).toBeUndefined()
  })
})

describe('who left no number', () => {
  it('is waited for, and then it ends outside the satisfaction', async () => {
    await house.rate('case-2', { mobile: null })
    await house.answer('case-2')
    await house.run()
    await runAt(house.clock.now() + 7 * DAY - 60_000)
    expect(only()).toMatchObject({ state: 'planned' })
    await runAt(house.clock.now() + 60_000)
    expect(only()).toMatchObject({ state: 'done', outcome: 'no-contact' })
    expect(house.messages()).toEqual([])
    expect(house.told('follow-up.begun')).toEqual([])
  })

  it('or has taken it back, is not called', async () => {
    await begun()
    await happens({ kind: 'delivered' })
    await house.rate('case-1', { mobile: null })
    await runAt(at('2026-11-25', 9, 30))
    expect(house.messages()).toHaveLength(1)
  })
})

describe('who has everything erased', () => {
  it('is forgotten, and asked nothing more', async () => {
    await begun()
    const token = latest().parameters.token ?? ''
    await house.rate('case-1', { mobile: null, comment: '', erasedAt: 1 })
    await house.tell('rating.erased', 'case-1', { ratingId: 'case-1' })
    await house.run()
    expect(only()).toMatchObject({ state: 'done', outcome: 'no-contact', hasNumber: false })
    expect(only().linkLookup).toBeUndefined()
    expect(latest().state).toBe('cancelled')
    expect(await house.call(openLink, { token })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('leaves no words behind', async () => {
    await begun()
    const token = latest().parameters.token ?? ''
    await house.call(answerLink, { token, answer: 'not-solved', words: '我姓王' })
    await house.tell('rating.erased', 'case-1', { ratingId: 'case-1' })
    await house.run()
    expect(only()).toMatchObject({ state: 'done', outcome: 'not-solved' })
    expect(JSON.stringify(only())).not.toContain('我姓王')
  })
})

describe('a good rating that was drawn', () => {
  const drawn = async () => {
    await house.rate('rating-9')
    await house.tell('rating.sampled', 'rating-9', {
      ratingId: 'rating-9',
      levelLabel: '满意',
      reasons: [],
      dimensions: [],
    })
    await house.run()
  }

  it('gets one message and never a call', async () => {
    await drawn()
    expect(latest()).toMatchObject({ template: 'follow-up-sampled-link' })
    await happens({ kind: 'delivered' })
    for (let day = 1; day <= 8; day += 1) await runAt(house.clock.now() + DAY)
    expect(house.messages()).toHaveLength(1)
    expect(only()).toMatchObject({ state: 'done', outcome: 'unreachable' })
    expect(house.told('follow-up.ended')).toEqual([])
  })

  it('is answered by the link', async () => {
    await drawn()
    await house.call(answerLink, { token: latest().parameters.token ?? '', answer: 'solved' })
    expect(only()).toMatchObject({ kind: 'rating', outcome: 'solved' })
  })
})
