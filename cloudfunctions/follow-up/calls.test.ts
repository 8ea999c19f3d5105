import { createFollowUpHouse, type FollowUpHouse, MOBILE } from './testing/follow-up-house'
import { at, oneFollowUp } from './testing/one-follow-up'

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
  await house.rate('case-1')
})

const { begun, happens, latest, only, ringing, runAt } = oneFollowUp(() => house)

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

  it('an answer that comes when it is over is noted, and nothing else', async () => {
    await ringing()
    const call = latest()
    await happens({ kind: 'answered', key: '1' }, call)
    await happens({ kind: 'replied', replyId: 'r1', firstCharacter: '2' }, call)
    await happens({ kind: 'replied', replyId: 'r2', firstCharacter: '2' }, call)
    expect(only()).toMatchObject({
      outcome: 'solved',
      answeredBy: 'voice',
      lateAnswers: [{ channel: 'sms', outcome: 'not-solved' }],
    })
    expect(only().lateAnswers).toHaveLength(1)
    expect(house.told('follow-up.ended')).toHaveLength(1)
    expect(house.failures).toEqual([])
  })

  it('a reply counts when it is nothing but the figure', async () => {
    await begun()
    await happens({ kind: 'replied', replyId: 'r1', firstCharacter: '' })
    expect(only()).toMatchObject({ state: 'reaching' })
    await happens({ kind: 'replied', replyId: 'r2', firstCharacter: '2' })
    expect(only()).toMatchObject({ outcome: 'not-solved', answeredBy: 'sms' })
  })
})
