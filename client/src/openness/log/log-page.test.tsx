import { fail, succeed } from '@qingjian/shared/kernel/result'
import { checkLog, checkPublication, listLog, readPublic } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openPublication, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import LogPage from './index'

const HASH = '0123456789abcdef'.repeat(4)
const entry = {
  sequence: 1_204,
  at: Date.UTC(2026, 10, 25, 2),
  act: 'publish' as const,
  subject: 'publication' as const,
  subjectId: 'publication-1',
  title: '2026年耕地地力保护补贴发放',
  regionName: VILLAGE.name,
  lines: 152,
  amount: 7_200_000,
  digest: HASH,
  hash: HASH,
}

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

describe('the public log', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    cloud = startFakeCloud()
    cloud.answer(listLog, ({ after }) =>
      succeed({
        entries:
          after === undefined
            ? [entry]
            : [{ ...entry, sequence: 1_203, act: 'correct' as const, reason: '面积登记有误' }],
        ...(after === undefined && { next: 1_204 }),
        fingerprint: '0123 4567',
      }),
    )
  })

  it('says what was done when, page by page, each leading to its publication', async () => {
    render(<LogPage />)
    expect(await screen.findByText('第1,204条 · 2026年11月25日公开')).toBeTruthy()
    expect(screen.getByText('中庄村 · 152笔，共7.2万元')).toBeTruthy()
    expect(screen.getByText('指纹 0123 4567 89ab cdef')).toBeTruthy()
    await press('看更多')
    expect(await screen.findByText('原因：面积登记有误')).toBeTruthy()
    fireEvent.click(screen.getAllByRole('link')[0] as HTMLElement)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/publication/index?id=publication-1' })
  })

  it('tells of a step of a power, and leads to how it was exercised', async () => {
    const step = {
      ...entry,
      ...{ subject: 'run' as const, subjectId: 'run-1', act: 'record' as const },
      ...{ title: '硬化村东道路', lines: 0, amount: 0 },
    }
    cloud.answer(listLog, () => succeed({ entries: [step], fingerprint: '0123 4567' }))
    render(<LogPage />)
    expect(await screen.findByText('第1,204条 · 2026年11月25日记录')).toBeTruthy()
    expect(screen.getByText('中庄村')).toBeTruthy()
    fireEvent.click(screen.getByRole('link'))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/run/index?id=run-1' })
  })

  it('is that of one place where one is named', async () => {
    openWith({ regionId: VILLAGE.regionId })
    render(<LogPage />)
    expect(await screen.findByText('下面是中庄村的记录，核对的是全区的记录。')).toBeTruthy()
    expect(cloud.events[0]?.data).toEqual({ regionId: VILLAGE.regionId })
  })

  it('is checked to its end, stretch by stretch', async () => {
    let calls = 0
    cloud.answer(checkLog, ({ carry }) => {
      calls += 1
      if (carry === undefined) return succeed({ state: 'going', checked: 1_000, carry: 'from-1000' })
      return calls === 2
        ? fail('TOO_MANY_REQUESTS', '请稍后再试')
        : succeed({ state: 'intact', checked: 1_204 })
    })
    jest.useFakeTimers()
    try {
      render(<LogPage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      fireEvent.click(screen.getByRole('button', { name: '全部核对一遍' }))
      await act(() => jest.advanceTimersByTimeAsync(100))
      expect(screen.getByText('核对得太快，歇一会儿接着核对')).toBeTruthy()
      await act(() => jest.advanceTimersByTimeAsync(15_000))
      expect(screen.getByText('1,204条记录首尾相连，没有被改动过')).toBeTruthy()
      expect(cloud.events.at(-1)?.data).toEqual({ carry: 'from-1000' })
      expect(screen.getByRole('button', { name: '再核对一遍' })).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('says in red what was found', async () => {
    cloud.answer(checkLog, () =>
      succeed({
        state: 'broken',
        checked: 11,
        brokenAt: { sequence: 12, title: '村道维修', problem: '第12条登记后被改动过' },
      }),
    )
    render(<LogPage />)
    await press('全部核对一遍')
    expect((await screen.findByRole('alert')).textContent).toBe(
      '核对出问题：第12条登记后被改动过（村道维修）',
    )
  })

  it('says why it could not be checked', async () => {
    cloud.answer(checkLog, () => fail('CONFLICT', '这次核验已经超过一小时，请从头再核验一次'))
    render(<LogPage />)
    await press('全部核对一遍')
    expect((await screen.findByRole('alert')).textContent).toMatch(/超过一小时/)
    expect(screen.getByRole('button', { name: '全部核对一遍' })).toBeTruthy()
  })
})

describe('the check of one publication', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    openWith({ publicationId: 'publication-1' })
    cloud = startFakeCloud()
    cloud.answer(readPublic, () => succeed({ publication: openPublication(), lines: [], total: 152 }))
    cloud.answer(checkPublication, () => succeed({ state: 'intact', checked: 152 }))
  })

  it('says that it is as it was published', async () => {
    render(<LogPage />)
    await press('核对这一批')
    expect(await screen.findByText('这一批152笔和公开时一样，没有被改动过')).toBeTruthy()
    await press('看这里的全部公开记录')
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/openness/log/index?regionId=${VILLAGE.regionId}`,
    })
  })

  it('names the line that is not', async () => {
    cloud.answer(checkPublication, () =>
      succeed({ state: 'broken', checked: 3, lineId: 'line-4', problem: '这条明细的内容发布后被改动过' }),
    )
    render(<LogPage />)
    await press('核对这一批')
    await press('看有问题的这一笔')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/line/index?id=line-4' })
  })
})
