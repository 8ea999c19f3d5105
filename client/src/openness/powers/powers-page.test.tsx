import { succeed } from '@qingjian/shared/kernel/result'
import { listPowers, listRuns } from '@qingjian/shared/openness/powers/power.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { runRow } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import PowersPage from './index'

const power = { version: 1, decider: '村民代表会议', steps: 9, days: 90 }

describe('the list of powers', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    openWith({})
    knownPlaces.set([VILLAGE])
    cloud = startFakeCloud()
    cloud.answer(listPowers, () =>
      succeed({
        powers: [
          { ...power, id: 'power-1', title: '村级重大事项决策', class: 'decision', order: 1 },
          { ...power, id: 'power-2', title: '村级工程项目建设', class: 'decision', order: 2 },
          { ...power, id: 'power-3', title: '低保申请', class: 'service', order: 1 },
        ],
      }),
    )
    cloud.answer(listRuns, () =>
      succeed({ runs: ['1', '2', '3', '4'].map((id) => runRow({ id, title: `硬化第${id}条路` })) }),
    )
  })

  it('stands in its classes, and leads to the flow chart of each', async () => {
    render(<PowersPage />)
    fireEvent.click(await screen.findByRole('link', { name: /2\. 村级工程项目建设/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/announcement/index?id=power-2' })
    expect(screen.getAllByText('村民代表会议，共9步')).toHaveLength(3)
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent)
    expect(headings).toEqual(['权责清单', '村级重大决策类2项', '便民服务类1项', '中庄村办过的'])
  })

  it('has below it what the village did last, and the way to all of it', async () => {
    render(<PowersPage />)
    fireEvent.click(await screen.findByRole('link', { name: /硬化第1条路/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/run/index?id=1' })
    expect(screen.queryByText('硬化第4条路')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '看全部' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/runs/index?regionId=${VILLAGE.regionId}`,
    })
  })

  it('says so while it is not announced', async () => {
    knownPlaces.set([])
    cloud.answer(listPowers, () => succeed({ powers: [] }))
    render(<PowersPage />)
    expect(await screen.findByText('清单还没有公布')).toBeTruthy()
    expect(cloud.events.map(({ action }) => action)).toEqual(['list-powers'])
  })
})
