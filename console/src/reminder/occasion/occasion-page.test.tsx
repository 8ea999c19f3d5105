import { listDeliveries, readOccasion, retryDeliveries } from '@qingjian/shared/reminder/reminder.contracts'
import { fireEvent, screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleCounts } from '../../../testing/sample-counts'
import { showAs } from '../../../testing/show-as'
import { occasionText as text } from './occasion.text'
import OccasionPage from './occasion-page'

const ID = 'plan-1:2026-11-28'
const delivery = {
  id: 'reminder-1',
  personId: 'person-1',
  name: '马晓梅',
  unitName: '区司法局',
  mobile: '170****0001',
  text: '今天是您的政治生日',
  state: 'failed',
  reason: '号码是空号',
  code: 'MOBILE_NOT_ON_SERVICE',
  parts: 1,
  attempts: 1,
  createdAt: Date.UTC(2026, 10, 28),
  mayRetry: true,
} as const
const arrived = {
  ...delivery,
  id: 'reminder-2',
  name: '祁连山',
  state: 'delivered',
  reason: undefined,
  code: undefined,
  mayRetry: false,
  acknowledgedAt: Date.UTC(2026, 10, 28, 1),
} as const

function open(mayRetry: boolean) {
  const cloud = fakeCloud()
  cloud.answers(readOccasion, {
    occasion: {
      id: ID,
      planId: 'plan-1',
      planName: '科级干部政治生日',
      kind: 'party-birthday',
      title: '政治生日',
      day: '2026-11-28',
      state: 'sent',
      counts: sampleCounts({
        people: 12,
        delivered: 8,
        failed: 2,
        inboxOnly: 1,
        left: 1,
        read: 6,
        acknowledged: 5,
        parts: 10,
        cost: 50,
      }),
      countedAt: Date.UTC(2026, 10, 28, 0, 30),
    },
    failures: [{ reason: '号码是空号', code: 'MOBILE_NOT_ON_SERVICE', people: 2 }],
    mayRetry,
  })
  cloud.answers(listDeliveries, { deliveries: [delivery, arrived] })
  showAs(
    ['inspector'],
    <Routes>
      <Route path="/reminder/occasions/:id" element={<OccasionPage />} />
    </Routes>,
    `/reminder/occasions/${encodeURIComponent(ID)}`,
  )
  return cloud
}

describe('one day of one plan', () => {
  it('says what arrived and why the rest did not, and sends chosen ones again', async () => {
    const cloud = open(true)
    await screen.findByText('马晓梅')
    const tile = (name: string) =>
      screen.getByText(name, { selector: '.figure-tile dt' }).parentElement?.textContent
    // Of ten messages; of eleven people whose reminder lies in the mini-program.
    expect(tile(text.tiles.delivered)).toContain('8人占发短信人数的80%')
    expect(tile(text.tiles.acknowledged)).toContain('5人占应读人数的45.5%')
    expect(tile(text.tiles.cost)).toContain('0.50 元')
    expect(screen.getAllByText('号码是空号（MOBILE_NOT_ON_SERVICE）').length).toBeGreaterThan(1)

    const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[]
    // All, who may be sent it again, who may not.
    expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, true])
    cloud.answers(retryDeliveries, {
      queued: 0,
      refused: [{ id: 'reminder-1', name: '马晓梅', reason: '没有登记手机号' }],
    })
    fireEvent.click(boxes[1] as HTMLInputElement)
    fireEvent.click(screen.getByText(text.retryChosen(1)))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '已更正号码' } })
    fireEvent.click(within(dialog).getByText('确定'))
    await screen.findByText(text.refusedOne('马晓梅', '没有登记手机号'))
    expect(cloud.callsOf(retryDeliveries).map(({ data }) => data)).toEqual([
      { occasionId: ID, ids: ['reminder-1'], reason: '已更正号码' },
    ])
  })

  it('offers nothing of that to those who only look', async () => {
    open(false)
    await screen.findByText('马晓梅')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByText(text.retryAll)).toBeNull()
  })
})
