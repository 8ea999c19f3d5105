import type { FollowUpDocument } from '@qingjian/cloudfunctions/follow-up/follow-up.documents'
import type { HandoverDocument } from '@qingjian/cloudfunctions/platform/handover/handover.documents'
import { startOfDay } from '@qingjian/shared/calendar/day'
import {
  answerLink,
  beginCall,
  listCalls,
  openLink,
  recordCall,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import { type RunningFollowUp, startFollowUp } from './running-follow-up'

const HOUR = 3_600_000
const MONDAY = startOfDay('2026-11-23') + 10 * HOUR

jest.setTimeout(180_000)

let running: RunningFollowUp
beforeAll(async () => {
  running = await startFollowUp(MONDAY)
  await running.house.bind('officer', ['follow-up-officer'])
})
afterAll(() => running.house.stop())
beforeEach(() => running.moveTo(MONDAY))

async function followUpOf(caseId: string): Promise<FollowUpDocument | undefined> {
  const all = await running.house.all<FollowUpDocument>('follow_ups')
  return all.find((one) => one.caseId === caseId)
}
const inState = (caseId: string, state: FollowUpDocument['state']) =>
  running.until(async () => {
    const found = await followUpOf(caseId)
    return found?.state === state ? found : undefined
  })
const messagesAt = async (number: string) =>
  (await running.house.emulator.api<{ messages: { content: string }[] }>(`phones/${number}`)).messages
/** The token of the link in the message that arrived. */
const tokenAt = (number: string) =>
  running.until(async () => /token=([A-Za-z0-9]+)/.exec((await messagesAt(number))[0]?.content ?? '')?.[1])
async function endedOf(caseId: string): Promise<object[]> {
  const all = await running.house.all<HandoverDocument>('handovers')
  return all
    .filter(({ topic }) => topic === 'follow-up.ended')
    .map(({ facts }) => facts)
    .filter((facts) => 'caseId' in facts && facts.caseId === caseId)
}
/** The message was delivered and a day went by: the phone rings. */
async function ringingAt(number: string, caseId: string): Promise<string> {
  await tokenAt(number)
  await running.until(async () => (await followUpOf(caseId))?.contacts[0]?.result)
  await running.moveTo(MONDAY + 25 * HOUR)
  return (await running.until(() => running.ringing(number))).callId
}
const atPhone = (callId: string, what: string, body: object = {}) =>
  running.house.emulator.api(`calls/${callId}/${what}`, 'POST', body)

describe('the citizen', () => {
  it('taps the link of the message and says that it is not solved', async () => {
    const caseId = await running.answer('17000000001')
    const token = await tokenAt('17000000001')
    const { anonymous, call } = running.house
    expect((await call(openLink, { token }, anonymous)).body).toMatchObject({
      data: { state: 'open', answer: '已经增开窗口，并向您道歉。' },
    })
    const said = await call(answerLink, { token, answer: 'not-solved', words: '还要排队' }, anonymous)
    expect(said.body).toMatchObject({ ok: true })
    expect(await inState(caseId, 'done')).toMatchObject({ outcome: 'not-solved', answeredBy: 'sms' })
    expect(await endedOf(caseId)).toEqual([{ caseId, round: 1, outcome: 'not-solved', words: '还要排队' }])
  })

  it('writes back nothing but a figure', async () => {
    const caseId = await running.answer('17000000002')
    await tokenAt('17000000002')
    await running.house.emulator.api('phones/17000000002/reply', 'POST', { text: ' 1。' })
    expect(await inState(caseId, 'done')).toMatchObject({ outcome: 'solved', answeredBy: 'sms' })
  })

  it('takes the call and presses a key', async () => {
    const caseId = await running.answer('17000000003')
    const callId = await ringingAt('17000000003', caseId)
    await atPhone(callId, 'answer')
    await atPhone(callId, 'key', { key: '3' })
    expect(await inState(caseId, 'done')).toMatchObject({ outcome: 'nobody-contacted', answeredBy: 'voice' })
    expect(await endedOf(caseId)).toHaveLength(1)
    expect(await messagesAt('17000000003')).toHaveLength(1)
  })

  it('takes the call and presses none: that is no “solved”, and an officer calls', async () => {
    const caseId = await running.answer('17000000004')
    const callId = await ringingAt('17000000004', caseId)
    await atPhone(callId, 'answer')
    await atPhone(callId, 'hang-up')
    const { _id: followUpId } = await inState(caseId, 'for-person')
    const { call } = running.house
    await running.moveTo(startOfDay('2026-11-24') + 14 * HOUR)
    expect((await call(listCalls, {}, 'officer')).body).toMatchObject({
      data: { mayCall: true, calls: [{ id: followUpId, maskedMobile: '170****0004' }] },
    })
    expect((await call(beginCall, { followUpId }, 'officer')).body).toMatchObject({
      data: { mobile: '17000000004' },
    })
    await call(recordCall, { followUpId, result: 'solved', note: '老人说办好了' }, 'officer')
    expect(await followUpOf(caseId)).toMatchObject({ outcome: 'solved', answeredBy: 'person' })
  })

  it('has a number that is none: it is not called again', async () => {
    await running.house.emulator.api('phones/17000000005/behaviour', 'POST', { kind: 'invalid' })
    const caseId = await running.answer('17000000005')
    expect(await inState(caseId, 'done')).toMatchObject({ outcome: 'unreachable', numberIsDead: true })
  })
})
