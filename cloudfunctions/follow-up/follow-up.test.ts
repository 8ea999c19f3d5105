import { answerLink, openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import { createFollowUpHouse, type FollowUpHouse, MOBILE } from './testing/follow-up-house'
import { at, oneFollowUp } from './testing/one-follow-up'

const DAY = 24 * 3_600_000

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
  await house.rate('case-1')
})

const { begun, callOf, happens, latest, only, ringing, runAt } = oneFollowUp(() => house)

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
