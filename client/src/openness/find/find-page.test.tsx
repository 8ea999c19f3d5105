import { fail, succeed } from '@qingjian/shared/kernel/result'
import { find } from '@qingjian/shared/openness/find/find.contracts'
import type { FoundView } from '@qingjian/shared/openness/find/find-fields'
import { MODULES } from '@qingjian/shared/openness/find/modules'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import FindPage from './index'
import type { FoundModule } from './use-module'

const road: FoundView = {
  kind: 'project',
  id: 'project-1',
  title: '村东道路硬化',
  excerpt: '硬化村东道路1.2公里，方便学生上学',
  regionName: VILLAGE.name,
  day: '2026-09-12',
}
const nothing: FoundModule[] = MODULES.map((module) => ({ module, found: [] }))
const asked = (cloud: FakeCloud) => cloud.events.map(({ data }) => data)
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('one search over everything that is public', () => {
  let cloud: FakeCloud
  let modules: FoundModule[]

  beforeEach(() => {
    knownPlaces.set([VILLAGE])
    openWith({ text: encodeURIComponent('道路') })
    modules = [...nothing]
    cloud = startFakeCloud()
    cloud.answer(find, () => succeed({ modules }))
  })

  it('begins with what the address brings, in the village, and marks what is looked for', async () => {
    modules = [{ module: 'projects', found: [road] }]
    render(<FindPage />)
    const link = await screen.findByRole('link', { name: /村东道路硬化/ })
    expect(asked(cloud)).toEqual([{ text: '道路', regionId: VILLAGE.regionId }])
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toContain('重点项目')
    expect([...link.querySelectorAll('.marked-words')].map(({ textContent }) => textContent)).toEqual([
      '道路',
      '道路',
    ])
    fireEvent.click(link)
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/project/index?id=project-1' })
  })

  it.each([
    ['policy', 'announcement'],
    ['affair', 'announcement'],
    ['power', 'announcement'],
    ['fund', 'fund'],
    ['run', 'run'],
  ] as const)('leads from a %s to its page', async (kind, page) => {
    modules = [{ module: 'policies', found: [{ ...road, kind }] }]
    render(<FindPage />)
    fireEvent.click(await screen.findByRole('link', { name: /村东道路硬化/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/openness/${page}/index?id=project-1` })
  })

  it('shows more of one module below what is there', async () => {
    modules = [{ module: 'projects', found: [road], next: 'further' }, ...nothing.slice(2)]
    render(<FindPage />)
    await screen.findByRole('link', { name: /村东道路硬化/ })
    modules = [{ module: 'projects', found: [{ ...road, id: 'project-2', title: '村西道路' }] }]
    await press('看更多')
    expect(asked(cloud).at(-1)).toEqual({
      ...{ text: '道路', regionId: VILLAGE.regionId },
      ...{ module: 'projects', after: 'further' },
    })
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: '看更多' })).toBeNull()
  })

  it('keeps what was found when more of it cannot be read', async () => {
    modules = [{ module: 'projects', found: [road], next: 'further' }]
    render(<FindPage />)
    await screen.findByRole('link', { name: /村东道路硬化/ })
    cloud.answer(find, () => fail('TOO_MANY_REQUESTS', '点得太快了，请过一分钟再试'))
    await press('看更多')
    expect(screen.getByRole('alert').textContent).toBe('点得太快了，请过一分钟再试')
    expect(screen.getByRole('link', { name: /村东道路硬化/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: '看更多' })).toBeTruthy()
  })

  it('goes on where a page has found nothing yet', async () => {
    modules = [{ module: 'affairs', found: [], next: 'further' }]
    render(<FindPage />)
    await screen.findByText('这一类的内容多，还没有找完。')
    modules = [{ module: 'affairs', found: [{ ...road, kind: 'affair' }] }]
    await press('接着找')
    expect(screen.getByRole('link', { name: /村东道路硬化/ })).toBeTruthy()
  })

  it('says what to try where nothing was found, in the whole district last', async () => {
    render(<FindPage />)
    expect(await screen.findByText('没有找到')).toBeTruthy()
    await press('在全区再找一遍')
    expect(asked(cloud).at(-1)).toEqual({ text: '道路' })
    expect(screen.getByRole('radio', { name: '全区' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.queryByRole('button', { name: '在全区再找一遍' })).toBeNull()
  })

  it('leads amounts and names on to the single lines of money', async () => {
    openWith({ text: '475元' })
    render(<FindPage />)
    fireEvent.click(await screen.findByRole('link', { name: /查475元的账/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/search/index?regionId=${VILLAGE.regionId}&amount=47500`,
    })
    fireEvent.change(screen.getByLabelText('要找的内容'), { target: { value: '马晓梅' } })
    await press('找')
    fireEvent.click(await screen.findByRole('link', { name: /查发给“马晓梅”的钱/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/search/index?regionId=${VILLAGE.regionId}&name=${encodeURIComponent('马晓梅')}`,
    })
  })

  it('gives examples to press as long as nothing is looked for', async () => {
    openWith({})
    knownPlaces.set([])
    render(<FindPage />)
    expect(cloud.events).toEqual([])
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '低保' })))
    expect(asked(cloud)).toEqual([{ text: '低保' }])
    expect(screen.queryByRole('radio', { name: '全区' })).toBeNull()
  })
})
