import { beginCall, listCalls } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleFollowUp } from '../../../testing/sample-follow-up'
import { showAs } from '../../../testing/show-as'
import { followUpText } from '../follow-up.text'
import { callsText as text } from './calls.text'
import CallsPage from './calls-page'

const buttonOf = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

describe('the list of calls', () => {
  it('says what was tried, and begins the call with one button', async () => {
    const cloud = fakeCloud()
    cloud.answers(listCalls, { calls: [sampleFollowUp()], mayCall: true })
    cloud.answers(beginCall, { mobile: '17000000123', heldUntil: Date.now() + 1_800_000 })
    showAs(['follow-up-officer'], <CallsPage />, '/follow-up/calls')
    await screen.findByText('社会保险')
    expect(screen.getByText('2026-11-25 12:00 语音电话：接通，没有按键')).toBeTruthy()
    expect(screen.getByText(followUpText.lastDay('2099-01-05'))).toBeTruthy()
    await waitFor(() => expect(buttonOf(text.begin).disabled).toBe(false))
    fireEvent.click(buttonOf(text.begin))
    await waitFor(() =>
      expect(screen.getByTestId('address').textContent).toBe('/follow-up/calls/follow-up-1'),
    )
    expect(cloud.callsOf(beginCall).map(({ data }) => data)).toEqual([{ followUpId: 'follow-up-1' }])
    expect(document.body.textContent).not.toContain('17000000123')
  })

  it('lets nobody call outside the hours, and says from when on', async () => {
    const cloud = fakeCloud()
    cloud.answers(listCalls, {
      calls: [sampleFollowUp()],
      mayCall: false,
      nextWindowAt: Date.UTC(2026, 10, 25, 1, 0),
    })
    showAs(['follow-up-officer'], <CallsPage />)
    await screen.findByText(text.outsideUntil('2026-11-25 09:00'))
    await screen.findByText('社会保险')
    expect(buttonOf(text.begin).disabled).toBe(true)
  })

  it('names who is calling already instead of a button', async () => {
    const cloud = fakeCloud()
    const heldBy = { id: 'officer-2', name: '李国强' }
    cloud.answers(listCalls, { calls: [sampleFollowUp({ heldBy })], mayCall: true })
    showAs(['follow-up-officer'], <CallsPage />)
    await screen.findByText(text.heldBy('李国强'))
    expect(screen.queryByText(text.begin)).toBeNull()
  })

  it('shows that the last day has passed', async () => {
    const cloud = fakeCloud()
    cloud.answers(listCalls, { calls: [sampleFollowUp({ lastDay: '2026-01-05' })], mayCall: true })
    showAs(['follow-up-officer'], <CallsPage />)
    expect((await screen.findByText(followUpText.late('2026-01-05'))).className).toBe('follow-up-late')
  })

  it('says why a call could not begin', async () => {
    const cloud = fakeCloud()
    cloud.answers(listCalls, { calls: [sampleFollowUp()], mayCall: true })
    cloud.refuses(beginCall, { code: 'CONFLICT', message: '别的回访员正在打这个电话，请先打下一个' })
    showAs(['follow-up-officer'], <CallsPage />, '/follow-up/calls')
    await screen.findByText('社会保险')
    await waitFor(() => expect(buttonOf(text.begin).disabled).toBe(false))
    fireEvent.click(buttonOf(text.begin))
    await screen.findByText('别的回访员正在打这个电话，请先打下一个')
    expect(screen.getByTestId('address').textContent).toBe('/follow-up/calls')
  })
})
