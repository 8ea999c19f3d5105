import {
  beginCall,
  listCalls,
  readFollowUp,
  recordCall,
  releaseCall,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleDetail, sampleFollowUp } from '../../../testing/sample-follow-up'
import { showAs } from '../../../testing/show-as'
import CallPage from './call-page'
import { callsText as text } from './calls.text'

const MOBILE = '17000000123'
const HALF_AN_HOUR = 30 * 60_000
const me = { id: 'officer-1', name: '马秀英' }

function open(changes: Parameters<typeof sampleDetail>[0] = {}) {
  const cloud = fakeCloud()
  cloud.answers(readFollowUp, sampleDetail(changes))
  cloud.answers(listCalls, {
    calls: [sampleFollowUp(changes), sampleFollowUp({ id: 'follow-up-2' })],
    mayCall: true,
  })
  cloud.answers(beginCall, { mobile: MOBILE, heldUntil: Date.now() + HALF_AN_HOUR })
  showAs(
    ['follow-up-officer'],
    <Routes>
      <Route path="/follow-up/calls/:followUpId" element={<CallPage />} />
      <Route path="/follow-up/calls" element={null} />
    </Routes>,
    '/follow-up/calls/follow-up-1',
  )
  return cloud
}

async function begin(): Promise<void> {
  fireEvent.click(await screen.findByText(text.begin))
  await screen.findByLabelText(text.call(MOBILE))
}

const addressNow = () => screen.getByTestId('address').textContent

describe('a call', () => {
  it('shows what was said, what the unit answered and what to say before the number', async () => {
    open()
    await screen.findByText('排了两个小时')
    expect(screen.getByText('已经增加了一个窗口')).toBeTruthy()
    expect(screen.getByText('您反映的事情，现在解决了没有？')).toBeTruthy()
    expect(screen.queryByLabelText(text.call(MOBILE))).toBeNull()
    expect(screen.queryByText(text.record)).toBeNull()
  })

  it('once begun shows the number as a link for the telephone, and how long it is kept', async () => {
    open()
    await begin()
    expect(screen.getByLabelText(text.call(MOBILE)).getAttribute('href')).toBe(`tel:${MOBILE}`)
    expect(screen.getByRole('timer').textContent).toMatch(/^号码还保留 (29 分 5\d|30 分 0) 秒$/)
  })

  it('is recorded with result and note, and the next one is opened', async () => {
    const cloud = open()
    cloud.answers(recordCall, { state: 'done' })
    await begin()
    fireEvent.click(screen.getByLabelText(/没有解决/))
    fireEvent.change(screen.getByLabelText(text.remark), { target: { value: ' 材料还没有退 ' } })
    fireEvent.click(screen.getByText(text.record))
    await waitFor(() => expect(addressNow()).toBe('/follow-up/calls/follow-up-2'))
    expect(cloud.callsOf(recordCall).map(({ data }) => data)).toEqual([
      { followUpId: 'follow-up-1', result: 'not-solved', note: '材料还没有退' },
    ])
  })

  it('can be recorded with the keyboard alone', async () => {
    const cloud = open()
    cloud.answers(recordCall, { state: 'for-person', nextAt: Date.UTC(2026, 10, 25, 6, 0) })
    await begin()
    fireEvent.keyDown(document.body, { key: '5' })
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    await screen.findByText(text.recordedAgain('2026-11-25 14:00'))
    expect(cloud.callsOf(recordCall)[0]?.data).toMatchObject({ result: 'no-answer' })
  })

  it('takes digits that are written into the note for what they are', async () => {
    const cloud = open()
    await begin()
    fireEvent.keyDown(screen.getByLabelText(text.remark), { key: '1' })
    fireEvent.click(screen.getByText(text.record))
    await screen.findByText(text.outcomeMissing)
    expect(cloud.callsOf(recordCall)).toEqual([])
  })

  it('says why it could not be recorded, and keeps what was written', async () => {
    const cloud = open()
    cloud.refuses(recordCall, { code: 'CONFLICT', message: '这条回访已经有结果了' })
    await begin()
    fireEvent.change(screen.getByLabelText(text.remark), { target: { value: '说得很清楚' } })
    fireEvent.keyDown(document.body, { key: '1' })
    fireEvent.click(screen.getByText(text.record))
    await screen.findByText('这条回访已经有结果了')
    expect(screen.getByLabelText<HTMLTextAreaElement>(text.remark).value).toBe('说得很清楚')
  })

  it('that is not made is given back', async () => {
    const cloud = open()
    cloud.answers(releaseCall, { done: true })
    await begin()
    fireEvent.click(screen.getByText(text.release))
    await waitFor(() => expect(addressNow()).toBe('/follow-up/calls'))
    expect(cloud.callsOf(releaseCall)).toHaveLength(1)
  })

  it('whose half hour is over hides the number, but can still be recorded', async () => {
    const cloud = open()
    cloud.answers(beginCall, { mobile: MOBILE, heldUntil: Date.now() + 1500 })
    await begin()
    await waitFor(() => expect(screen.queryByLabelText(text.call(MOBILE))).toBeNull())
    expect(screen.getByText(text.record)).toBeTruthy()
    expect(screen.getByText(text.begin)).toBeTruthy()
  })

  it('goes on after the page was loaded again, once the number is asked for anew', async () => {
    open({ heldBy: me })
    fireEvent.click(await screen.findByText(text.goOn))
    await screen.findByLabelText(text.call(MOBILE))
  })

  it('that somebody else is making cannot be begun', async () => {
    open({ heldBy: { id: 'officer-2', name: '李国强' } })
    await screen.findByText(text.heldByOther('李国强'))
    expect(screen.queryByText(text.begin)).toBeNull()
  })

  it('that has been settled meanwhile cannot be begun', async () => {
    open({ state: 'done', outcome: 'solved' })
    await screen.findByText(text.notWaiting('已完成'))
    expect(screen.queryByText(text.begin)).toBeNull()
  })

  it('shows nothing of the one before while the next is read', async () => {
    const cloud = open()
    cloud.answers(recordCall, { state: 'done' })
    await begin()
    fireEvent.keyDown(document.body, { key: '1' })
    await act(async () => fireEvent.click(screen.getByText(text.record)))
    await waitFor(() => expect(addressNow()).toBe('/follow-up/calls/follow-up-2'))
    expect(screen.queryByText('排了两个小时')).toBeNull()
    expect(document.body.textContent).not.toContain('170 0000 0123')
  })
})
