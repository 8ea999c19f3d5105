import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { readHealth, resumeChannel } from '@qingjian/shared/notice/notice.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { noticeWaiting } from '../notice.waiting'
import { healthText as text } from './health.text'
import HealthPage from './health-page'

type Health = ContractOutput<typeof readHealth>

const quiet = { queued: 0, submitted: 0, unknown: 0, sentToday: 0 }
const calm: Health = {
  channels: [
    { channel: 'sms', state: 'open', ...quiet, sentToday: 12 },
    { channel: 'voice', state: 'open', ...quiet },
    { channel: 'subscribe', state: 'open', ...quiet },
  ],
  spentToday: 60,
  dailyBudget: 100_000,
  alerts: [],
}
const troubled: Health = {
  ...calm,
  channels: [
    { channel: 'sms', state: 'paused', ...quiet, queued: 1000, unknown: 3 },
    { channel: 'voice', state: 'resting', ...quiet },
  ],
  spentToday: 100_000,
  alerts: [
    { kind: 'paused', channel: 'sms', message: '短信已暂停：签名没有通过' },
    { kind: 'unknown', channel: 'sms', message: '3条短信不知道有没有送达' },
    { kind: 'budget', message: '今天的预算已用完' },
  ],
}

function open(health: Health, role: StaffRole = 'admin') {
  const cloud = fakeCloud()
  cloud.answers(readHealth, health)
  showAs([role], <HealthPage />)
  return cloud
}

const cardOf = async (channel: string) =>
  within((await screen.findByRole('heading', { name: channel })).closest('.ant-card') as HTMLElement)

describe('how messages leave the house', () => {
  it('says so when all is well', async () => {
    open(calm)
    await screen.findByText(text.noAlerts)
    expect((await cardOf('短信')).getByText('12 条')).toBeTruthy()
    expect(screen.getByText(text.spent('0.60 元', '1000.00 元'))).toBeTruthy()
    expect(screen.queryByText(text.resume)).toBeNull()
  })

  it('says what is wrong, what waits, and where to do something about it', async () => {
    open(troubled)
    const sms = await cardOf('短信')
    expect(sms.getByText(text.states.paused)).toBeTruthy()
    expect(sms.getByText('1000 条以上')).toBeTruthy()
    expect(sms.getByText(text.seeUnknown).getAttribute('href')).toBe(
      '/notice/messages?channel=sms&state=unknown',
    )
    expect(screen.getByText(text.budgetOver)).toBeTruthy()
    expect((await cardOf('自动电话')).getByText(text.states.resting)).toBeTruthy()
  })

  it('lets an admin resume a channel with a reason', async () => {
    const cloud = open(troubled)
    cloud.answers(resumeChannel, {})
    fireEvent.click(await screen.findByText(text.resume))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '签名已通过' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(resumeChannel)).toHaveLength(1))
    expect(cloud.callsOf(resumeChannel)[0]?.data).toEqual({ channel: 'sms', reason: '签名已通过' })
  })

  it('lets nobody else resume it', async () => {
    open(troubled, 'inspector')
    await cardOf('短信')
    expect(screen.queryByText(text.resume)).toBeNull()
  })
})

describe('messages on the workbench', () => {
  it('bring each alert with the page where it is settled; what stands still presses', async () => {
    fakeCloud().answers(readHealth, troubled)
    expect(await noticeWaiting.read(['admin'])).toMatchObject([
      { note: '短信已暂停：签名没有通过', to: '/notice/health', urgent: true },
      {
        title: `${text.alerts.unknown}：短信`,
        to: '/notice/messages?channel=sms&state=unknown',
        urgent: false,
      },
      { title: text.alerts.budget, to: '/settings/notice', urgent: false },
    ])
  })

  it('are none of the business of the admin of a town', async () => {
    fakeCloud().refuses(readHealth, { code: 'NOT_FOUND', message: '没有找到，或者不归您管理' })
    expect(await noticeWaiting.read(['admin'])).toEqual([])
  })
})
