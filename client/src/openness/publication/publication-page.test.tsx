import { fail, succeed } from '@qingjian/shared/kernel/result'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openPublication, publishedLine, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import type { PublicPublication } from '../posting-words'
import PublicationPage from './index'

describe('one publication', () => {
  let cloud: FakeCloud
  let publication: PublicPublication

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 28, 2), doNotFake: ['setTimeout', 'queueMicrotask'] })
    openWith({ id: 'publication-1' })
    publication = openPublication()
    cloud = startFakeCloud()
    cloud.answer(readPublic, ({ from = 0 }) =>
      succeed({
        publication,
        lines: [publishedLine({ id: `line-${from}`, recipient: { kind: 'person', name: `第${from}户` } })],
        total: 2,
        ...(from === 0 && { next: 1 }),
      }),
    )
  })

  afterEach(() => jest.useRealTimers())

  it('says who published what, and how long it is posted', async () => {
    render(<PublicationPage />)
    expect(await screen.findByText('到2026年11月30日 · 公示中，还有2天')).toBeTruthy()
    for (const words of ['中庄村', '2026年11月25日', '发放152笔，共7.2万元'])
      expect(screen.getByText(words)).toBeTruthy()
  })

  it('has its lines page by page, each leading to its own', async () => {
    render(<PublicationPage />)
    const row = await screen.findByRole('link', { name: /第0户/ })
    expect(row.textContent).toContain('475元')
    expect(row.textContent).toContain('95元/亩 × 5亩')
    fireEvent.click(screen.getByRole('button', { name: '看更多' }))
    expect(await screen.findByText(/第1户/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '看更多' })).toBeNull()
    fireEvent.click(row)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/line/index?id=line-0' })
  })

  it('leads to its check and to all accounts of the village', async () => {
    render(<PublicationPage />)
    fireEvent.click(await screen.findByRole('link', { name: /核对这一批/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: '/openness/log/index?publicationId=publication-1',
    })
    fireEvent.click(screen.getByRole('link', { name: /中庄村的账/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/village/index?regionId=${VILLAGE.regionId}&year=2026`,
    })
  })

  it('leads on to what it announces, so that going back does not come here again', async () => {
    jest.useRealTimers()
    cloud.answer(readPublic, () =>
      succeed({
        publication: openPublication({ announcement: 'affair', lineCount: 0, totals: [] }),
        announcementId: 'posting-1',
        lines: [],
        total: 0,
      }),
    )
    render(<PublicationPage />)
    await waitFor(() =>
      expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/openness/announcement/index?id=posting-1' }),
    )
    expect(screen.queryByText('这一批里没有内容')).toBeNull()
  })

  it('tells a correction with its reason', async () => {
    publication = openPublication({ kind: 'correction', lineCount: 2, reason: '面积登记有误' })
    render(<PublicationPage />)
    expect(await screen.findByText('面积登记有误')).toBeTruthy()
    expect(screen.getByText('2笔')).toBeTruthy()
    expect(screen.getByText(/这一批改正了以前公开的内容/)).toBeTruthy()
  })

  it.each([
    ['its last day', { postedUntil: '2026-11-28' }, '公示中，今天是最后一天'],
    ['the time after it', { postedUntil: '2026-11-27' }, '公示期已满'],
    ['its archive', { postedUntil: '2026-11-27', state: 'archived' as const }, '公示期已满，已归档'],
    ['its withdrawal', { state: 'withdrawn' as const }, '已全部撤回'],
  ])('names the posting on %s', async (_, patch, words) => {
    publication = openPublication(patch)
    render(<PublicationPage />)
    expect(await screen.findByText(new RegExp(`· ${words}$`))).toBeTruthy()
  })

  it('says so when there is none', async () => {
    cloud.answer(readPublic, () => fail('NOT_FOUND', '没有这批公开的内容'))
    render(<PublicationPage />)
    expect(await screen.findByText('没有这批公开的内容')).toBeTruthy()
  })
})
