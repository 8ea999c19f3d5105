import { fail, succeed } from '@qingjian/shared/kernel/result'
import { readFund } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openFund, publishedFund, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import type { OpenFund } from './flow-tree'
import FundPage from './index'

describe('one fund', () => {
  let cloud: FakeCloud
  let fund: OpenFund

  beforeEach(() => {
    knownPlaces.set([])
    openWith({ id: 'fund-1' })
    fund = openFund()
    cloud = startFakeCloud()
    cloud.answer(readFund, () => succeed(fund))
  })

  it('begins with what it is for and the document that says so', async () => {
    render(<FundPage />)
    expect(await screen.findByText('有承包地并且种着的农户都有，每亩95元。')).toBeTruthy()
    for (const words of ['2026年 · 中央资金', '东财农〔2026〕12号', '城东区财政局', '95元/亩', '400,000元'])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('link', { name: '看这项资金的公开原文' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/line/index?id=fund-1' })
  })

  it('shows who gave whom how much, each leading to the line that says so', async () => {
    render(<FundPage />)
    fireEvent.click(await screen.findByText('韵家口镇拨来80,000元'))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/line/index?id=line-630102103-${VILLAGE.regionId}`,
    })
    expect(screen.getByText('72,000元（152笔）')).toBeTruthy()
    expect(screen.getByText('6,500元（10月31日报）')).toBeTruthy()
    expect(screen.getByText('应剩260,000元，还没有报')).toBeTruthy()
  })

  it('says where the books do not balance', async () => {
    render(<FundPage />)
    expect(await screen.findByText('应剩8,000元，报的结存是6,500元，少1,500元')).toBeTruthy()
    expect(screen.getAllByText(/应剩.*少/)).toHaveLength(1)
  })

  it('says what moved after the day of the statement', async () => {
    const nodes = openFund().nodes.map((node) =>
      node.id === VILLAGE.regionId ? { ...node, since: 100_000, difference: -50_000 } : node,
    )
    fund = openFund({ nodes })
    render(<FundPage />)
    const words = '应剩8,000元，报的结存是6,500元，之后又净收入1,000元，少500元'
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('says where more was used than came', async () => {
    fund = openFund({
      nodes: openFund().nodes.map((node) =>
        node.id === VILLAGE.regionId
          ? { ...node, paid: 8_500_000, shouldHold: -500_000, difference: -500_000, problem: 'overdrawn' }
          : node,
      ),
    })
    render(<FundPage />)
    expect(await screen.findByText('用出去的比收到的多5,000元')).toBeTruthy()
  })

  it('leads from a village to whom it paid', async () => {
    render(<FundPage />)
    fireEvent.click(await screen.findByText('看中庄村发给了谁'))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/search/index?regionId=${VILLAGE.regionId}&fundId=fund-1&kind=payment`,
    })
  })

  describe('with many villages', () => {
    const town = '630102104'
    beforeEach(() => {
      const { links, nodes } = openFund()
      const [last] = nodes.slice(-1)
      const villages = Array.from({ length: 10 }, (_, at) => `6301021040${at + 10}`)
      fund = openFund({
        nodes: [
          ...nodes,
          ...[town, ...villages].map((id) => ({
            ...(last ?? openFund().nodes[4]),
            ...{ id, name: id === town ? '乐家湾镇' : `村${id}` },
            ...(id === town && { level: 'town' as const, payments: 0 }),
          })),
        ] as OpenFund['nodes'],
        links: [
          ...links,
          { from: '630102', to: town, amount: 100, lineIds: ['line-town'] },
          ...villages.map((to) => ({ from: town, to, amount: 5, lineIds: ['one', 'two'] })),
        ],
      })
    })

    it('opens a town when it is asked for, and at once where something does not balance', async () => {
      render(<FundPage />)
      expect(await screen.findByText('中庄村')).toBeTruthy()
      expect(screen.queryByText('村630102104010')).toBeNull()
      fireEvent.click(screen.getByText('看乐家湾镇下面的10处'))
      fireEvent.click(screen.getAllByText('乐家湾镇拨来0.05元，分2笔')[0] as HTMLElement)
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({
        url: '/openness/search/index?regionId=630102104010&fundId=fund-1&kind=allocation',
      })
      fireEvent.click(screen.getByText('收起乐家湾镇下面的'))
      expect(screen.queryByText('村630102104010')).toBeNull()
    })

    it('opens the town of the reader’s village, and marks it', async () => {
      knownPlaces.set([{ regionId: '630102104010', name: '村630102104010' }])
      render(<FundPage />)
      expect(await screen.findByText('村630102104010')).toBeTruthy()
      expect(screen.getByText('您看的地方')).toBeTruthy()
    })
  })

  it('says what has not come down yet, and what is too much', async () => {
    fund = openFund({ notYetGiven: 5_000_000, isCut: true })
    const { unmount } = render(<FundPage />)
    expect(await screen.findByText('还有50,000元没有拨下来')).toBeTruthy()
    expect(screen.getByText(/只列出一部分/)).toBeTruthy()
    unmount()
    fund = openFund({ notYetGiven: -5_000_000 })
    render(<FundPage />)
    expect((await screen.findByRole('alert')).textContent).toBe('拨下来的比政策总额多50,000元')
  })

  it('says when it was withdrawn, and when there is none', async () => {
    fund = openFund({
      fund: publishedFund({ standing: 'withdrawn', reason: '文件废止' }),
      nodes: [],
      links: [],
    })
    const { unmount } = render(<FundPage />)
    expect(await screen.findByText('这项资金的公开内容已撤回，原因：文件废止')).toBeTruthy()
    expect(screen.getByText('还没有公开拨款')).toBeTruthy()
    unmount()
    cloud.answer(readFund, () => fail('NOT_FOUND', '没有这项资金'))
    render(<FundPage />)
    expect(await screen.findByText('没有这项资金')).toBeTruthy()
  })
})
