import {
  addEvidence,
  askToBeTold,
  confirmResult,
  openOwnEvidence,
  readMine,
} from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { ownCase } from '../../../testing/own-case'
import { openWith } from '../../../testing/taro'
import { outbox } from '../../lib/outbox/outbox'
import { askConsent } from '../../lib/subscribe/ask-consent'
import { registerCaseSenders } from '../send/register-case-senders'
import CasePage from './index'

jest.mock('../../lib/subscribe/ask-consent', () => ({ canAskConsent: true, askConsent: jest.fn() }))
const consent = jest.mocked(askConsent)

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}
const sent = (cloud: FakeCloud, action: string) =>
  cloud.events.filter((event) => event.action === action).map(({ data }) => data)

describe('my case', () => {
  let cloud: FakeCloud
  let detail = ownCase()

  beforeEach(() => {
    outbox.entries.set([])
    registerCaseSenders()
    detail = ownCase()
    consent.mockResolvedValue(true)
    cloud = startFakeCloud()
    cloud.answer(listSubscriptions, () =>
      succeed({
        subscriptions: [{ template: 'case-answered', name: '办理结果通知', templateId: 'template-1' }],
      }),
    )
    cloud.answer(readMine, () => succeed(detail))
    cloud.answer(confirmResult, ({ isSolved }) => {
      detail = ownCase({
        canConfirm: false,
        canAddEvidence: !isSolved,
        state: isSolved ? 'closed' : 'reopened',
        stateText: isSolved ? '已经办结' : '正在重新办理',
      })
      return succeed({ state: detail.state, stateText: detail.stateText })
    })
    openWith({ id: 'rating-1' })
  })

  it('says where it stands, what was answered, and how it came to that, newest first', async () => {
    render(<CasePage />)
    expect(await screen.findByText('已经答复，请您看看解决了没有')).toBeTruthy()
    expect(screen.getByText('已经增开两个窗口。')).toBeTruthy()
    const titles = screen.getAllByText(/^(已经登记|有了答复)$/).map(({ textContent }) => textContent)
    expect(titles).toEqual(['有了答复', '已经登记'])
  })

  it.each([
    [false, '最晚12月15日给您答复'],
    [true, '本来最晚12月15日答复，已经超期，上级正在督促'],
  ])('names the day of the answer (late: %s)', async (isLate, words) => {
    detail = ownCase({
      state: 'rectifying',
      canConfirm: false,
      dueDay: '2026-12-15',
      isLate,
      answer: undefined,
    })
    render(<CasePage />)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
  })

  it('is closed by one tap', async () => {
    render(<CasePage />)
    await press('解决了')
    expect(await screen.findByText('谢谢您，这件事办结了')).toBeTruthy()
    expect(await screen.findByText('已经办结')).toBeTruthy()
    expect(sent(cloud, 'confirm-result')).toEqual([{ caseId: 'rating-1', isSolved: true }])
    expect(screen.queryByRole('button', { name: '没解决' })).toBeNull()
  })

  it('is opened again by one tap, and then asks what is missing', async () => {
    cloud.answer(addEvidence, () => succeed({ added: 0 }))
    render(<CasePage />)
    await press('没解决')
    expect(await screen.findByText('记下了，会重新办理')).toBeTruthy()
    fireEvent.change(await screen.findByLabelText('补充的话'), { target: { value: '钱还没退' } })
    await press('提交补充')
    await waitFor(() =>
      expect(sent(cloud, 'add-evidence')).toEqual([{ caseId: 'rating-1', words: '钱还没退', files: [] }]),
    )
  })

  it('keeps the answer of a phone without signal, and sends it once', async () => {
    jest.useFakeTimers()
    try {
      render(<CasePage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      cloud.online = false
      fireEvent.click(screen.getByRole('button', { name: '没解决' }))
      await act(() => jest.advanceTimersByTimeAsync(4_000))
      expect(screen.getByText('待发送')).toBeTruthy()
      expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
      cloud.online = true
      await act(async () => {
        await outbox.flush()
        await jest.advanceTimersByTimeAsync(100)
      })
      expect(screen.queryByText('待发送')).toBeNull()
      expect(screen.getByText('正在重新办理')).toBeTruthy()
      expect(sent(cloud, 'confirm-result')).toHaveLength(1)
    } finally {
      jest.useRealTimers()
    }
  })

  it('says why the answer was not taken, and lets the person go on', async () => {
    cloud.answer(confirmResult, () => fail('CONFLICT', '这件已经办结'))
    render(<CasePage />)
    await press('解决了')
    expect((await screen.findByRole('alert')).textContent).toBe('这件已经办结')
    expect(outbox.entries.get()).toEqual([])
    expect(screen.getByRole('button', { name: '没解决' })).toBeTruthy()
  })

  it('asks again when it was handled once more', async () => {
    jest.useFakeTimers()
    try {
      render(<CasePage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      fireEvent.click(screen.getByRole('button', { name: '没解决' }))
      await act(() => jest.advanceTimersByTimeAsync(100))
      expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
      detail = ownCase({ answer: { text: '钱已退回。', at: detail.openedAt + 1, unitName: '人社局' } })
      await act(() => jest.advanceTimersByTimeAsync(15_000))
      expect(screen.getByText('钱已退回。')).toBeTruthy()
      expect(screen.getByRole('button', { name: '解决了' })).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('is being registered right after the rating, and comes by itself', async () => {
    jest.useFakeTimers()
    try {
      cloud.answer(readMine, () => fail('NOT_FOUND', '没有找到'))
      render(<CasePage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      expect(screen.getByText('正在登记')).toBeTruthy()
      cloud.answer(readMine, () => succeed(detail))
      await act(() => jest.advanceTimersByTimeAsync(15_000))
      expect(screen.getByText('已经增开两个窗口。')).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('does not wait for ever for what will not come', async () => {
    jest.useFakeTimers()
    try {
      cloud.answer(readMine, () => fail('NOT_FOUND', '没有找到'))
      render(<CasePage />)
      await act(() => jest.advanceTimersByTimeAsync(5 * 60_000))
      expect(screen.queryByText('正在登记')).toBeNull()
      expect(screen.getByText('没有找到这件事')).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('asks for consent before it asks to be told', async () => {
    detail = ownCase({ state: 'rectifying', canConfirm: false })
    cloud.answer(askToBeTold, () => succeed({ done: true }))
    render(<CasePage />)
    await press('有结果时告诉我')
    expect(await screen.findByText('有结果时，会在微信上告诉您')).toBeTruthy()
    expect(consent).toHaveBeenCalledWith(['template-1'])
    expect(sent(cloud, 'ask-to-be-told')).toEqual([{ ratingId: 'rating-1' }])
  })

  it('tells the cloud nothing when consent was declined', async () => {
    detail = ownCase({ state: 'rectifying', canConfirm: false })
    consent.mockResolvedValue(false)
    render(<CasePage />)
    await press('有结果时告诉我')
    expect((await screen.findByRole('alert')).textContent).toMatch(/选“允许”/)
    expect(sent(cloud, 'ask-to-be-told')).toEqual([])
  })

  it('offers no message where no template is set up', async () => {
    detail = ownCase({ state: 'rectifying', canConfirm: false })
    cloud.answer(listSubscriptions, () => succeed({ subscriptions: [] }))
    render(<CasePage />)
    await screen.findByText('办理经过')
    await waitFor(() => expect(sent(cloud, 'list-subscriptions')).toHaveLength(1))
    expect(screen.queryByRole('button', { name: '有结果时告诉我' })).toBeNull()
  })

  it('opens what belongs to a step', async () => {
    const open = jest.spyOn(window, 'open').mockReturnValue({ opener: {} } as Window)
    cloud.answer(openOwnEvidence, ({ evidenceId }) => succeed({ url: `https://files.example/${evidenceId}` }))
    render(<CasePage />)
    await press('照片1')
    await waitFor(() => expect(open).toHaveBeenCalledWith('https://files.example/evidence-1', '_blank'))
  })
})
