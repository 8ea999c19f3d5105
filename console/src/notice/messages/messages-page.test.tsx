import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { decideUnknown, listMessages, readMessage } from '@qingjian/shared/notice/notice.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import type { Message } from './message'
import { messagesText as text } from './messages.text'
import MessagesPage from './messages-page'

const AT = Date.UTC(2026, 10, 24, 2, 0)

const unclear: Message = {
  id: 'message-1',
  channel: 'sms',
  template: 'follow-up-link',
  templateName: '回访短信',
  recipient: '170****0123',
  state: 'unknown',
  reason: '三天没有收到回执',
  code: 'TIMEOUT',
  createdAt: AT,
  sentAt: AT + 60_000,
  attempts: 1,
  parts: 2,
  cost: 10,
}

function open(address: string, role: StaffRole = 'admin', message: Message = unclear) {
  const cloud = fakeCloud()
  cloud.answers(listMessages, { messages: [message] })
  cloud.answers(readMessage, {
    message,
    text: '【清鉴】您反映的办事问题已有答复',
    steps: [{ at: AT + 60_000, what: '交给运营商' }],
    replies: [{ id: 'reply-1', at: AT + 120_000, content: '1' }],
  })
  showAs([role], <MessagesPage />, address)
  return cloud
}

describe('messages', () => {
  it('are filtered by what the address says; nonsense counts as not set', async () => {
    const cloud = open('/notice/messages?channel=sms&state=unknown&day=2026-11-31')
    await screen.findByText('回访短信')
    expect(cloud.callsOf(listMessages).map(({ data }) => data)).toEqual([
      { channel: 'sms', state: 'unknown' },
    ])
  })

  it('stand with masked number, state, reason, parts and cost', async () => {
    open('/notice/messages')
    const row = (await screen.findByText('回访短信')).closest('tr') as HTMLElement
    for (const words of ['170****0123', '结果不明，等人处理', '三天没有收到回执', '0.10 元', '2 条'])
      expect(within(row).getByText(words)).toBeTruthy()
  })

  it('open with text, history and replies', async () => {
    open('/notice/messages?open=message-1')
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('【清鉴】您反映的办事问题已有答复')
    expect(within(drawer).getByText('2026-11-24 10:01 交给运营商')).toBeTruthy()
    expect(within(drawer).getByText('2026-11-24 10:02 1')).toBeTruthy()
  })

  it.each([
    [text.resend, 'resend', 'queued'],
    [text.giveUp, 'give-up', 'failed'],
  ] as const)('of which nobody knows whether they arrived: %s', async (button, decision, state) => {
    const cloud = open('/notice/messages?open=message-1')
    cloud.answers(decideUnknown, { state })
    fireEvent.click(await screen.findByText(button))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '已经问过本人' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(decideUnknown)).toHaveLength(1))
    expect(cloud.callsOf(decideUnknown)[0]?.data).toEqual({
      messageId: 'message-1',
      decision,
      reason: '已经问过本人',
    })
  })

  it('are decided by an admin alone', async () => {
    open('/notice/messages?open=message-1', 'inspector')
    await screen.findByText(text.onlyAdmin)
    expect(screen.queryByText(text.resend)).toBeNull()
  })

  it('that have arrived ask for no decision', async () => {
    open('/notice/messages?open=message-1', 'admin', { ...unclear, state: 'delivered' })
    await screen.findByText('【清鉴】您反映的办事问题已有答复')
    expect(screen.queryByText(text.resend)).toBeNull()
  })
})
