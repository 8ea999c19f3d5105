import { listMine } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { ownCase } from '../../../testing/own-case'
import { outbox } from '../../lib/outbox/outbox'
import MyCasesPage from './index'

describe('my cases', () => {
  beforeEach(() => outbox.entries.set([]))

  it('come page by page, and say which waits for a word', async () => {
    startFakeCloud().answer(listMine, ({ after }) =>
      succeed(
        after === undefined
          ? { cases: [ownCase()], next: 'cursor' }
          : { cases: [ownCase({ id: 'rating-2', windowName: '户籍', canConfirm: false })] },
      ),
    )
    render(<MyCasesPage />)
    expect(await screen.findByText('等您说一句：解决了没有')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '看更多' }))
    expect(await screen.findByText('3号窗口 · 户籍')).toBeTruthy()
    expect(screen.getAllByText('等您说一句：解决了没有')).toHaveLength(1)
    fireEvent.click(screen.getAllByRole('link')[1] as HTMLElement)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/cases/case/index?id=rating-2' })
  })

  it('explain themselves when there are none', async () => {
    startFakeCloud().answer(listMine, () => succeed({ cases: [] }))
    render(<MyCasesPage />)
    expect(await screen.findByText('还没有反映的事')).toBeTruthy()
  })

  it('show what waits to be sent, and nothing of other kinds', async () => {
    startFakeCloud().answer(listMine, () => succeed({ cases: [] }))
    const entry = { payload: { input: { caseId: 'rating-1' } }, createdAt: 0, state: 'waiting' as const }
    outbox.entries.set([
      { ...entry, id: 'entry-1', kind: 'cases.confirm', title: '没解决：3号窗口' },
      { ...entry, id: 'entry-2', kind: 'rating.submit', title: '5号窗口' },
    ])
    render(<MyCasesPage />)
    expect(await screen.findByText('没解决：3号窗口')).toBeTruthy()
    expect(screen.queryByText('5号窗口')).toBeNull()
  })
})
