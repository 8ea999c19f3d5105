import { succeed } from '@qingjian/shared/kernel/result'
import { listRuns } from '@qingjian/shared/openness/powers/power.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { runRow } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import RunsPage from './index'

describe('how the powers of a village are exercised', () => {
  let cloud: FakeCloud
  let runs: ReturnType<typeof runRow>[]

  beforeEach(() => {
    knownPlaces.set([VILLAGE])
    openWith({ regionId: VILLAGE.regionId })
    runs = [runRow()]
    cloud = startFakeCloud()
    cloud.answer(listRuns, () => succeed({ runs }))
  })

  const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('radio', { name })))

  it('says of each how far it is and what comes next', async () => {
    render(<RunsPage />)
    fireEvent.click(await screen.findByRole('link', { name: /硬化村东道路/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/run/index?id=run-1' })
    expect(screen.getByText('正在办理，办完2步，共3步')).toBeTruthy()
    expect(screen.getByText('下一步：决议公开，11月29日前')).toBeTruthy()
  })

  it('says what is late and what went otherwise than the list says', async () => {
    const nextStep = { id: 'post', title: '决议公开', dueOn: '2026-11-20', lateDays: 8 }
    runs = [
      runRow({ deviations: 2, nextStep }),
      runRow({ id: 'run-2', state: 'done', done: 3, nextStep: undefined }),
    ]
    render(<RunsPage />)
    expect(await screen.findByText('“决议公开”应在11月20日前办，已经晚了8天')).toBeTruthy()
    expect(screen.getByText('有2处没按程序办')).toBeTruthy()
    expect(screen.getByText('已办结，3步都走完了')).toBeTruthy()
  })

  it('says the name of a village that the phone does not know', async () => {
    knownPlaces.set([])
    const { regionId, name } = VILLAGE
    runs = [runRow({ regionId, regionName: name })]
    render(<RunsPage />)
    expect(await screen.findByRole('button', { name: `${name}，换一个村（社区）` })).toBeTruthy()
  })

  it('shows what is going on, or what went wrong, alone', async () => {
    render(<RunsPage />)
    await screen.findByText('硬化村东道路')
    runs = []
    await press('没按程序的')
    expect(screen.getByText('没有发现没按程序办的')).toBeTruthy()
    await press('正在办')
    expect(screen.getByText('现在没有正在办的')).toBeTruthy()
    const region = { regionId: VILLAGE.regionId }
    expect(cloud.events.map(({ data }) => data)).toEqual([
      region,
      { ...region, deviates: true },
      { ...region, state: 'running' },
    ])
  })

  it('of one power begins with the village, and goes on to the whole district', async () => {
    openWith({ powerId: 'power-1' })
    render(<RunsPage />)
    await screen.findByText('硬化村东道路')
    await press('全区')
    expect(cloud.events.map(({ data }) => data)).toEqual([
      { powerId: 'power-1', regionId: VILLAGE.regionId },
      { powerId: 'power-1' },
    ])
  })
})
