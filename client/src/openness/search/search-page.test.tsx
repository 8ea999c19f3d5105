import { succeed } from '@qingjian/shared/kernel/result'
import { listFunds, listPlaces, searchLines } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { publishedFund, publishedLine, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import SearchPage from './index'

const searches = (cloud: FakeCloud) =>
  cloud.events.filter(({ action }) => action === 'search-lines').map(({ data }) => data)
const chips = () => screen.queryAllByRole('button', { name: /^去掉/ }).map(({ textContent }) => textContent)
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }))
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('looking for money', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 28, 2), doNotFake: ['setTimeout', 'queueMicrotask'] })
    knownPlaces.set([VILLAGE])
    openWith({ regionId: VILLAGE.regionId, year: '2026' })
    cloud = startFakeCloud()
    cloud.answer(searchLines, () => succeed({ lines: [publishedLine()] }))
    cloud.answer(listFunds, () => succeed({ funds: [publishedFund()] }))
    cloud.answer(listPlaces, () =>
      succeed({
        district: { regionId: '630102', name: '城东区' },
        towns: [
          {
            regionId: '630102103',
            name: '韵家口镇',
            villages: [VILLAGE, { regionId: '630102103002', name: '朱家庄村' }],
          },
        ],
      }),
    )
  })

  afterEach(() => jest.useRealTimers())

  it('begins with what the address says, each line leading to its own page', async () => {
    render(<SearchPage />)
    fireEvent.click(await screen.findByRole('link', { name: /马\*梅/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/line/index?id=line-1' })
    expect(chips()).toEqual(['中庄村', '2026年'])
    expect(searches(cloud)).toEqual([{ regionId: VILLAGE.regionId, year: 2026 }])
  })

  it('names a place that this phone has not seen, and a fund by what was found', async () => {
    knownPlaces.set([])
    openWith({ regionId: '630102103002', fundId: 'fund-1', item: encodeURIComponent('耕地 50%') })
    render(<SearchPage />)
    await screen.findByText('朱家庄村')
    await waitFor(() => expect(chips()).toContain('资金：耕地地力保护补贴'))
    expect(chips()).toContain('项目：耕地 50%')
  })

  it('takes what the address cannot mean for nothing', async () => {
    openWith({ year: '二〇二六', kind: 'bribe', amount: '-1', item: '50%' })
    render(<SearchPage />)
    await waitFor(() => expect(searches(cloud)).toEqual([{ item: '50%' }]))
  })

  it('looks again with one filter less when that is pressed', async () => {
    render(<SearchPage />)
    await screen.findByText('中庄村')
    await press('去掉2026年')
    await waitFor(() => expect(searches(cloud)).toHaveLength(2))
    expect(searches(cloud)[1]).toEqual({ regionId: VILLAGE.regionId })
    expect(chips()).toEqual(['中庄村'])
  })

  it('looks for a name, a kind, a fund and an amount to the 分', async () => {
    render(<SearchPage />)
    await screen.findByText('中庄村')
    await press('改查找条件')
    fill('领钱的人或单位', ' 马 ')
    tick('发放')
    await screen.findByRole('checkbox', { name: '耕地地力保护补贴' })
    tick('耕地地力保护补贴')
    tick('2026年')
    fill('金额', '１，234.5元')
    await press('找')
    await waitFor(() => expect(searches(cloud)).toHaveLength(2))
    expect(searches(cloud)[1]).toEqual({
      ...{ regionId: VILLAGE.regionId, kind: 'payment', fundId: 'fund-1' },
      ...{ name: '马', amount: 123_450 },
    })
    expect(chips()).toEqual(['中庄村', '发放', '资金：耕地地力保护补贴', '1,234.50元', '名字以“马”开头'])
  })

  it('says what is wrong with an amount, and asks for nothing', async () => {
    render(<SearchPage />)
    await screen.findByText('中庄村')
    await press('改查找条件')
    fill('金额', '四百')
    await press('找')
    expect(screen.getByRole('alert').textContent).toBe('金额不是数字，请只写数字，例如475.00')
    expect(searches(cloud)).toHaveLength(1)
  })

  it('finds another village by a part of its name', async () => {
    render(<SearchPage />)
    await screen.findByText('中庄村')
    await press('改查找条件')
    await press('找别的村（社区）')
    fill('村名或镇名', '朱家')
    await screen.findByRole('checkbox', { name: '朱家庄村' })
    tick('朱家庄村')
    await press('找')
    await waitFor(() => expect(chips()).toEqual(['朱家庄村', '2026年']))
  })

  it('goes on where only a part was looked through, and says what to try where nothing is', async () => {
    cloud.answer(searchLines, ({ after }) =>
      succeed(after === undefined ? { lines: [], next: '2026-01-01.line' } : { lines: [] }),
    )
    render(<SearchPage />)
    expect(await screen.findByText('找过一部分了，后面还有没找的。')).toBeTruthy()
    expect(screen.queryByText('没有找到')).toBeNull()
    await press('再找找')
    expect(await screen.findByText('没有找到')).toBeTruthy()
    expect(screen.getByText(/名字只输姓/)).toBeTruthy()
    await press('全部去掉，重新找')
    expect(chips()).toEqual([])
    expect(screen.getByLabelText('领钱的人或单位')).toBeTruthy()
  })
})
