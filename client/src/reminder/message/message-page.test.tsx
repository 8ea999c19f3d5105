import { fail, succeed } from '@qingjian/shared/kernel/result'
import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { acknowledgeMine, agreeToWeChat, openMine } from '@qingjian/shared/reminder/reminder.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openedBirthday, openedReminder, ownReminder } from '../../../testing/own-reminder'
import { openWith } from '../../../testing/taro'
import { outbox } from '../../lib/outbox/outbox'
import { askConsent } from '../../lib/subscribe/ask-consent'
import type { OpenedReminder } from '../own-reminder'
import { registerReminderSenders } from '../send/register-reminder-senders'
import MessagePage from './index'

jest.mock('../../lib/subscribe/ask-consent', () => ({ canAskConsent: true, askConsent: jest.fn() }))
const consent = jest.mocked(askConsent)

const ACKNOWLEDGED = Date.UTC(2026, 8, 24, 1, 30)
const acknowledged = /您已确认收到 · 2026-09-24 09:30/
const sent = (cloud: FakeCloud, action: string) => cloud.events.filter((event) => event.action === action)

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

describe('one reminder', () => {
  let cloud: FakeCloud
  let opened: OpenedReminder
  let page = 0

  beforeEach(() => {
    outbox.entries.set([])
    registerReminderSenders()
    page += 1
    opened = openedReminder({ reminder: ownReminder({ id: `reminder-page-${page}` }) })
    openWith({ id: opened.reminder.id })
    cloud = startFakeCloud()
    cloud.answer(openMine, () => succeed(opened))
    cloud.answer(acknowledgeMine, () => succeed({ acknowledgedAt: ACKNOWLEDGED }))
    cloud.answer(listSubscriptions, () =>
      succeed({
        subscriptions: [{ template: 'reminder-arrived', name: '廉政提醒通知', templateId: 'template-1' }],
      }),
    )
  })

  it('is shown as it was sent, and acknowledged with one tap; only then comes the question about WeChat', async () => {
    render(<MessagePage />)
    expect(await screen.findByText(opened.reminder.text)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '下次也用微信提醒我' })).toBeNull()
    await press('我已收到')
    expect(await screen.findByText(acknowledged)).toBeTruthy()
    expect(sent(cloud, 'acknowledge-mine').map(({ data }) => data)).toEqual([{ id: opened.reminder.id }])
    expect(await screen.findByRole('button', { name: '下次也用微信提醒我' })).toBeTruthy()
  })

  it('keeps the tap while there is no signal, and says when it has arrived', async () => {
    jest.useFakeTimers()
    try {
      render(<MessagePage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      cloud.online = false
      fireEvent.click(screen.getByRole('button', { name: '我已收到' }))
      await act(() => jest.advanceTimersByTimeAsync(4_000))
      expect(screen.getByText(/有网后自动确认/)).toBeTruthy()
      expect(screen.queryByRole('button', { name: '我已收到' })).toBeNull()
      cloud.online = true
      await act(() => outbox.flush())
      expect(screen.getByText(acknowledged)).toBeTruthy()
      expect(sent(cloud, 'acknowledge-mine')).toHaveLength(1)
    } finally {
      jest.useRealTimers()
    }
  })

  it('says why the tap was not taken, and does not send it again by itself', async () => {
    cloud.answer(acknowledgeMine, () => fail('NOT_FOUND', '没有这条提醒'))
    render(<MessagePage />)
    await press('我已收到')
    expect((await screen.findByRole('alert')).textContent).toBe('没有这条提醒')
    expect(outbox.entries.get()).toEqual([])
    expect(screen.getByRole('button', { name: '我已收到' })).toBeTruthy()
  })

  it('has the next one come by WeChat after its owner consented there', async () => {
    opened = openedReminder({ reminder: ownReminder({ acknowledgedAt: ACKNOWLEDGED }) })
    consent.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    cloud.answer(agreeToWeChat, () => succeed({}))
    render(<MessagePage />)
    await press('下次也用微信提醒我')
    expect(screen.getByText(/您没有同意/)).toBeTruthy()
    expect(sent(cloud, 'agree-to-wechat')).toEqual([])
    await press('下次也用微信提醒我')
    expect(await screen.findByText('下次提醒会同时发到您的微信')).toBeTruthy()
    expect(consent).toHaveBeenCalledWith(['template-1'])
    expect(sent(cloud, 'agree-to-wechat')).toHaveLength(1)
  })

  it('does not ask whom WeChat will tell anyway', async () => {
    opened = openedReminder({ reminder: ownReminder({ acknowledgedAt: ACKNOWLEDGED }), byWeChat: true })
    render(<MessagePage />)
    expect(await screen.findByText('下次提醒会同时发到您的微信')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '下次也用微信提醒我' })).toBeNull()
  })

  it('leads to the card on a political birthday', async () => {
    opened = openedBirthday()
    render(<MessagePage />)
    fireEvent.click(await screen.findByRole('link', { name: /看政治生日贺卡/ }))
    expect(screen.getByText('入党18周年，可存成图片')).toBeTruthy()
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/reminder/card/index?id=reminder-2' })
  })

  it('is not found by somebody else', async () => {
    cloud.answer(openMine, () => fail('NOT_FOUND', '没有这条提醒'))
    render(<MessagePage />)
    expect(await screen.findByText('没有找到这条提醒')).toBeTruthy()
  })
})
