import { readOverview } from '@qingjian/shared/reminder/reminder.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { alertsWaiting } from './alerts.waiting'

it('tells of reminders that did not go out, and leaves the rest to the year ahead', async () => {
  const cloud = fakeCloud()
  cloud.answers(readOverview, {
    today: [],
    toDecide: [],
    alerts: [
      { kind: 'no-mobile', message: '12名干部没有登记手机号' },
      { kind: 'late', message: '自动提醒已经2小时没有运行' },
      { kind: 'failed', message: '最近有3条短信没有送达' },
    ],
  })
  const items = await alertsWaiting.read(['inspector'])
  expect(items.map(({ title, to, urgent }) => [title, to, urgent])).toEqual([
    ['自动提醒已经2小时没有运行', '/reminder/year', true],
    ['最近有3条短信没有送达', '/reminder/occasions', false],
  ])
})
