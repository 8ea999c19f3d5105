import { fail, succeed } from '@qingjian/shared/kernel/result'
import { CSV_COLUMNS } from '@qingjian/shared/openness/import-columns'
import { readOpenData, readVillage } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openObjection, openPublication, openVillage, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import { downloadText } from '../paper/download-text'
import VillagePage from './index'
import type { OpenVillage } from './open-village'

jest.mock('../paper/download-text', () => ({ downloadText: jest.fn() }))

const accounts = { itemId: 'accounts', itemName: '财务收支' }
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent ?? '')
const asked = (cloud: FakeCloud, action: string) =>
  cloud.events.filter((event) => event.action === action).map(({ data }) => data)

describe('the open books of a village', () => {
  let cloud: FakeCloud
  let village: OpenVillage

  beforeEach(() => {
    knownPlaces.set([])
    openWith({ regionId: VILLAGE.regionId })
    village = openVillage()
    cloud = startFakeCloud()
    cloud.answer(readVillage, ({ year }) => succeed({ ...village, ...(year !== undefined && { year }) }))
  })

  async function open(): Promise<void> {
    render(<VillagePage />)
    await screen.findByText('中庄村的账')
  }

  it('answer five questions, in this order', async () => {
    await open()
    const questions = ['钱从哪里来', '花到哪里去', '干了什么事', '效果怎么样', '有没有问题']
    const found = headings().flatMap((heading) => questions.filter((one) => heading.startsWith(one)))
    expect(found).toEqual(questions)
    for (const words of ['给152户发放了耕地补贴。', '全村耕地没有撂荒。', '目前没有发现问题'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText(/公示中，还有2天/)).toBeTruthy()
  })

  it('lead from each sum to what it is made of', async () => {
    await open()
    const region = `regionId=${VILLAGE.regionId}&year=2026`
    for (const [link, url] of [
      [/上级拨款/, '/openness/fund/index?id=fund-1'],
      [
        /集体土地出租/,
        `/openness/search/index?${region}&kind=income&item=${encodeURIComponent('集体土地出租')}`,
      ],
      [/发放 · 152笔/, `/openness/search/index?${region}&kind=payment&fundId=fund-1`],
      [/村道保洁/, `/openness/search/index?${region}&kind=expense&item=${encodeURIComponent('村道保洁')}`],
      [/2026年耕地地力保护补贴发放/, '/openness/publication/index?id=publication-1'],
      [/公开记录核对/, `/openness/log/index?regionId=${VILLAGE.regionId}`],
    ] as const) {
      fireEvent.click(screen.getByRole('link', { name: link }))
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
    }
  })

  it('lead to what else is public in the village', async () => {
    await open()
    for (const [name, page] of [
      [/三务公开/, 'affairs'],
      [/重点项目/, 'projects'],
      [/政策发布/, 'policies'],
      [/权责清单/, 'runs'],
    ] as const) {
      fireEvent.click(screen.getByRole('link', { name }))
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({
        url: `/openness/${page}/index?regionId=${VILLAGE.regionId}`,
      })
    }
  })

  it('say in words which books do not balance, what was late, and what was asked', async () => {
    const [books] = village.books
    village = openVillage({
      books: [
        {
          ...(books ?? openVillage().books[0]),
          ...{
            fundId: 'fund-2',
            fundName: '村级道路维修',
            received: 8_100_000,
            passedOn: 0,
            paid: 7_200_000,
          },
          ...{ held: 650_000, since: 100_000, shouldHold: 900_000 },
          ...{ difference: -150_000, problem: 'missing' as const },
        },
      ],
      late: [
        {
          ...accounts,
          ...{ period: '2026Q3', periodName: '2026年第三季度', dueOn: '2026-10-15' },
          days: 44,
          isOut: false,
        },
        {
          ...accounts,
          ...{ period: '2026Q1', periodName: '2026年第一季度', dueOn: '2026-04-15' },
          days: 3,
          isOut: true,
        },
      ],
      objections: [
        openObjection({ isLate: true }),
        openObjection({
          id: 'objection-2',
          state: 'answered',
          answers: [{ level: 'village', text: '按确权面积算的，请对照证书。', at: 1 }],
        }),
      ],
    })
    await open()
    fireEvent.click(
      screen.getByRole('link', {
        name: '“村级道路维修”收到81,000元，已用72,000元，应剩9,000元，村里报的结存是6,500元，之后又净收入1,000元，少1,500元',
      }),
    )
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/fund/index?id=fund-2' })
    const late = '2026年第三季度的财务收支应在10月15日前公开，已逾期44天'
    expect(screen.getByRole('alert').textContent).toBe(late)
    expect(screen.getAllByText(late)).toHaveLength(2)
    expect(screen.getByText('2026年第一季度的财务收支应在4月15日前公开，迟了3天才公开')).toBeTruthy()
    expect(screen.getByText('3人问 · 村委会应在12月1日前答复，还没有答复')).toBeTruthy()
    expect(screen.getByText('村委会答复：按确权面积算的，请对照证书。')).toBeTruthy()
    expect(screen.queryByText('目前没有发现问题')).toBeNull()
  })

  it('do not call it fine where nothing was published', async () => {
    const totals = { received: 0, used: 0, households: 0 }
    village = openVillage({ sources: [], uses: [], publications: [], books: [], totals })
    await open()
    expect(screen.getByText('账目还没有公开，看不出有没有问题。')).toBeTruthy()
    expect(screen.queryByText('目前没有发现问题')).toBeNull()
  })

  it('name corrections and withdrawals', async () => {
    village = openVillage({
      publications: [
        openPublication({ correctedLines: 2, withdrawnLines: 1 }),
        openPublication({ id: 'publication-2', kind: 'correction', title: '更正两户面积', lineCount: 2 }),
      ],
    })
    await open()
    expect(screen.getByText('2笔后来更正过，1笔已撤回')).toBeTruthy()
    expect(screen.getByRole('link', { name: /更正两户面积/ }).textContent).toMatch(/^更正/)
  })

  it('go back by the year, and no further than this one', async () => {
    await open()
    const later = () => screen.getByText('下一年').getAttribute('aria-disabled')
    expect(later()).toBe('true')
    await act(async () => void fireEvent.click(screen.getByText('上一年')))
    expect(screen.getByText('2025年')).toBeTruthy()
    expect(asked(cloud, 'read-village')).toContainEqual({ regionId: VILLAGE.regionId, year: 2025 })
    expect(later()).toBe('false')
  })

  it('are remembered, so that the next time needs no choice', async () => {
    await open()
    expect(knownPlaces.get()).toEqual([VILLAGE])
    openWith({})
    render(<VillagePage />)
    expect((await screen.findAllByText('中庄村的账')).length).toBe(2)
    expect(Taro.redirectTo).not.toHaveBeenCalled()
  })

  it('ask for a village where none is known', () => {
    openWith({})
    render(<VillagePage />)
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/openness/places/index' })
    expect(cloud.events).toEqual([])
  })

  it('say so when there is no such village, and offer another', async () => {
    cloud.answer(readVillage, () => fail('NOT_FOUND', '没有这个地方，请重新选择'))
    render(<VillagePage />)
    expect(await screen.findByText('没有这个地方，请重新选择')).toBeTruthy()
    expect(screen.getByRole('button', { name: '换一个村（社区）' })).toBeTruthy()
  })

  it('are downloaded page by page as one table', async () => {
    const row = (id: string) => CSV_COLUMNS.map((column) => (column === '编号' ? id : ''))
    cloud.answer(readOpenData, ({ after }) =>
      succeed(after === undefined ? { rows: [row('line-1')], next: 'further' } : { rows: [row('line-2')] }),
    )
    await open()
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '下载表格' })))
    expect(await screen.findByText(/已开始下载/)).toBeTruthy()
    const [text, name] = jest.mocked(downloadText).mock.lastCall ?? []
    expect(name).toBe('中庄村2026年公开账目.csv')
    const rows = text?.trim().split('\r\n') ?? []
    expect(rows[0]).toBe(CSV_COLUMNS.join(','))
    expect(rows.map((one) => one.split(',')[0])).toEqual(['编号', 'line-1', 'line-2'])
  })

  it('are printed by the browser, with their address', async () => {
    window.print = jest.fn()
    await open()
    fireEvent.click(screen.getByRole('button', { name: '打印' }))
    expect(window.print).toHaveBeenCalled()
    expect(screen.getByText(/从清鉴打印。网址：http/)).toBeTruthy()
  })
})
