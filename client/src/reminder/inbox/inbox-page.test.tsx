import { fail, succeed } from '@qingjian/shared/kernel/result'
import { listMine } from '@qingjian/shared/reminder/reminder.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { ownReminder } from '../../../testing/own-reminder'
import { outbox } from '../../lib/outbox/outbox'
import { noteSeen } from '../seen-since'
import InboxPage from './index'

describe('my reminders', () => {
  beforeEach(() => outbox.entries.set([]))

  it('come page by page, each with where it stands in words', async () => {
    const at = Date.UTC(2026, 8, 24, 1)
    startFakeCloud().answer(listMine, ({ after }) =>
      succeed(
        after === undefined
          ? {
              reminders: [ownReminder({ id: 'new' }), ownReminder({ id: 'read', readAt: at })],
              next: 'cursor',
            }
          : { reminders: [ownReminder({ id: 'done', readAt: at, acknowledgedAt: at, title: '春节' })] },
      ),
    )
    render(<InboxPage />)
    const [first] = await screen.findAllByRole('link')
    expect(first?.textContent).toContain('未读')
    expect(first?.textContent).toContain('节日前提醒 · 2026年9月24日')
    expect(first?.textContent).toContain('林晓同志，您好！')
    expect(screen.getByText('待确认')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '看更多' }))
    expect(await screen.findByText('已确认')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /春节/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/reminder/message/index?id=done' })
  })

  it('show what was done on the page above them without being asked for again', async () => {
    const cloud = startFakeCloud()
    cloud.answer(listMine, () => succeed({ reminders: [ownReminder({ id: 'followed' })] }))
    render(<InboxPage />)
    expect(await screen.findByText('未读')).toBeTruthy()
    act(() => noteSeen('followed'))
    expect(screen.getByText('待确认')).toBeTruthy()
    act(() => noteSeen('followed', { acknowledgedAt: 1 }))
    expect(screen.getByText('已确认')).toBeTruthy()
    expect(cloud.events).toHaveLength(1)
  })

  it('say that a word waits for the network', async () => {
    const payload = { id: 'kept' }
    const entry = { id: 'entry-1', kind: 'reminder.acknowledge', title: '', createdAt: 0 }
    outbox.entries.set([{ ...entry, payload, state: 'waiting' }])
    startFakeCloud().answer(listMine, () => succeed({ reminders: [ownReminder({ id: 'kept' })] }))
    render(<InboxPage />)
    expect(await screen.findByText('有网后自动确认')).toBeTruthy()
  })

  it('explain themselves when there are none', async () => {
    startFakeCloud().answer(listMine, () => succeed({ reminders: [] }))
    render(<InboxPage />)
    expect(await screen.findByText('还没有提醒')).toBeTruthy()
  })

  it('tell somebody who is not bound the way to binding', async () => {
    startFakeCloud().answer(listMine, () => fail('FORBIDDEN', '您还没有绑定'))
    render(<InboxPage />)
    fireEvent.click(await screen.findByRole('button', { name: '去绑定' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/me/index' })
  })
})
