import { listCalls } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { sampleFollowUp } from '../../testing/sample-follow-up'
import { callsText as text } from './calls/calls.text'
import { callsWaiting } from './calls.waiting'

describe('calls on the workbench', () => {
  it('are not mentioned when there are none', async () => {
    fakeCloud().answers(listCalls, { calls: [], mayCall: true })
    expect(await callsWaiting.read(['follow-up-officer'])).toEqual([])
  })

  it('are counted, and press once the last day of one has passed', async () => {
    const cloud = fakeCloud()
    cloud.answers(listCalls, { calls: [sampleFollowUp(), sampleFollowUp()], mayCall: true })
    expect(await callsWaiting.read(['follow-up-officer'])).toMatchObject([
      { title: text.waiting(2, false), note: text.waitingNote, urgent: false },
    ])
    cloud.answers(listCalls, {
      calls: [sampleFollowUp(), sampleFollowUp({ lastDay: '2026-01-05' })],
      next: 'cursor',
      mayCall: true,
    })
    expect(await callsWaiting.read(['follow-up-officer'])).toMatchObject([
      { title: text.waiting(2, true), urgent: true },
    ])
  })

  it('say from when on they may be made', async () => {
    fakeCloud().answers(listCalls, {
      calls: [sampleFollowUp()],
      mayCall: false,
      nextWindowAt: Date.UTC(2026, 10, 25, 1, 0),
    })
    expect(await callsWaiting.read(['follow-up-officer'])).toMatchObject([
      { note: text.outsideUntil('2026-11-25 09:00') },
    ])
  })
})
