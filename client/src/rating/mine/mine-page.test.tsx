import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import { changeContact, erasePersonalData, listMine } from '@qingjian/shared/rating/rating.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { outbox } from '../../lib/outbox/outbox'
import MinePage from './index'

type OwnRating = ContractOutput<typeof listMine>['ratings'][number]

function ownRating(id: string, patch: Partial<OwnRating> = {}): OwnRating {
  return {
    id,
    at: 1_764_000_000_000,
    windowName: `社保${id}`,
    windowNumber: '3',
    hallName: '政务服务中心',
    unitName: '人社局',
    level: 5,
    levelLabel: '满意',
    dimensions: [],
    reasons: [],
    comment: '',
    photoCount: 0,
    remarks: [],
    ...patch,
  }
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const manage = async () => fireEvent.click(await screen.findByRole('link', { name: /管理这条评价/ }))

describe('my ratings', () => {
  beforeEach(() => outbox.entries.set([]))

  it('come page by page', async () => {
    startFakeCloud().answer(listMine, ({ after }) =>
      succeed(
        after === undefined ? { ratings: [ownRating('a')], next: 'cursor' } : { ratings: [ownRating('b')] },
      ),
    )
    render(<MinePage />)
    await press('看更早的')
    expect(await screen.findByText('3号窗口 · 社保b')).toBeTruthy()
    expect(screen.getByText('3号窗口 · 社保a')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '看更早的' })).toBeNull()
  })

  it('lead to the case of a 差评, dismissed or not, and only where there is one', async () => {
    startFakeCloud().answer(listMine, () =>
      succeed({
        ratings: [
          ownRating('a', { level: 1, case: 'open' }),
          ownRating('b', { level: 1, case: 'dismissed' }),
          ownRating('c'),
        ],
      }),
    )
    render(<MinePage />)
    const links = await screen.findAllByRole('link', { name: /查看办理进度/ })
    expect(links).toHaveLength(2)
    expect(screen.getByText('经核定不计入公示数据')).toBeTruthy()
    for (const link of links) fireEvent.click(link)
    expect(jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url)).toEqual([
      '/cases/case/index?id=a',
      '/cases/case/index?id=b',
    ])
  })

  it('say what to do when there are none', async () => {
    startFakeCloud().answer(listMine, () => succeed({ ratings: [] }))
    render(<MinePage />)
    expect(await screen.findByText('还没有评价')).toBeTruthy()
  })

  it('show what waits to be sent', async () => {
    startFakeCloud().answer(listMine, () => succeed({ ratings: [] }))
    const entry = {
      id: 'entry-1',
      kind: 'unknown',
      title: '5号窗口',
      payload: {},
      createdAt: 0,
      state: 'waiting' as const,
    }
    outbox.entries.set([entry])
    render(<MinePage />)
    expect(await screen.findByText('待发送')).toBeTruthy()
    expect(screen.getByText('5号窗口')).toBeTruthy()
  })

  it('lose the phone number when its owner deletes it', async () => {
    const cloud = startFakeCloud()
    cloud.answer(listMine, () => succeed({ ratings: [ownRating('a', { maskedMobile: '170****1234' })] }))
    cloud.answer(changeContact, () => succeed({}))
    render(<MinePage />)
    expect(await screen.findByText(/170\*\*\*\*1234/)).toBeTruthy()
    await manage()
    await press('删掉手机号')
    await waitFor(() => expect(screen.queryByText(/170\*\*\*\*1234/)).toBeNull())
    expect(cloud.events.find((event) => event.action === 'change-contact')?.data).toEqual({ ratingId: 'a' })
  })

  it('leave the list when their personal data is deleted', async () => {
    const cloud = startFakeCloud()
    cloud.answer(listMine, () => succeed({ ratings: [ownRating('a')] }))
    cloud.answer(erasePersonalData, () => succeed({ done: true }))
    render(<MinePage />)
    await manage()
    await press('删除我的个人信息')
    await waitFor(() => expect(screen.queryByText('3号窗口 · 社保a')).toBeNull())
  })

  it('stay when their owner thinks better of it', async () => {
    const cloud = startFakeCloud()
    cloud.answer(listMine, () => succeed({ ratings: [ownRating('a')] }))
    ;(Taro.showModal as unknown as jest.Mock).mockResolvedValueOnce({ confirm: false })
    render(<MinePage />)
    await manage()
    await press('删除我的个人信息')
    await waitFor(() => expect(Taro.showModal).toHaveBeenCalled())
    expect(cloud.events.map((event) => event.action)).toEqual(['list-mine'])
  })
})
