import { fail, succeed } from '@qingjian/shared/kernel/result'
import { listProjects, readOpenProjects } from '@qingjian/shared/openness/projects/project.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { projectRow } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import { downloadFile } from '../paper/download-file'
import ProjectsPage from './index'

jest.mock('../paper/download-file', () => ({ downloadFile: jest.fn() }))

const NOW = Date.UTC(2026, 10, 28, 4)

describe('the projects of a place', () => {
  let cloud: FakeCloud
  let projects: ReturnType<typeof projectRow>[]

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW)
    knownPlaces.set([VILLAGE])
    openWith({ regionId: VILLAGE.regionId })
    projects = [projectRow()]
    cloud = startFakeCloud()
    cloud.answer(listProjects, () => succeed({ projects }))
  })
  afterEach(() => jest.restoreAllMocks())

  it('say how far the works are, what is paid and who builds, and lead to each', async () => {
    render(<ProjectsPage />)
    await screen.findByText('村东道路硬化')
    for (const words of [
      '正在建，付过工程款',
      '合同76万元，变更增加4万元，已付30万元，占三成多',
      '施工：青海宏达路桥有限公司',
      '计划2026年12月31日完工',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /村东道路硬化/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/project/index?id=project-1' })
    expect(cloud.events[0]?.data).toEqual({ regionId: VILLAGE.regionId })
  })

  it.each([
    [{ standing: 'initiation', contractor: undefined }, '刚立项，还没有定预算'],
    [{ standing: 'payment', plannedEnd: '2026-10-31' }, '计划2026年10月31日完工，还没有验收'],
    [{ standing: 'warranty', warrantyUntil: '2028-11-05' }, '质保到2028年11月5日'],
    [{ standing: 'warranty', warrantyUntil: '2026-11-27' }, '完工了，质保期已经过了'],
  ] as const)('say in words where they stand: %j', async (patch, words) => {
    projects = [projectRow(patch)]
    render(<ProjectsPage />)
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('whose warranty ends soon stand alone', async () => {
    render(<ProjectsPage />)
    await screen.findByText('村东道路硬化')
    projects = []
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '质保快到期' })))
    expect(screen.getByText('三个月里没有质保到期的')).toBeTruthy()
    expect(cloud.events.at(-1)?.data).toEqual({ regionId: VILLAGE.regionId, warrantyWithin: 90 })
  })

  it('tell the name of a place that the phone does not know', async () => {
    knownPlaces.set([])
    const { regionId, name } = VILLAGE
    projects = [projectRow({ regionId, regionName: name })]
    render(<ProjectsPage />)
    expect(await screen.findByRole('button', { name: `${name}，换一个村（社区）` })).toBeTruthy()
  })

  it('say so where there are none', async () => {
    projects = []
    render(<ProjectsPage />)
    expect(await screen.findByText('这里还没有公开项目')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '下载开放数据' })).toBeNull()
  })

  it('say why they cannot be shown', async () => {
    cloud.answer(listProjects, () => fail('UNAVAILABLE', '系统忙，请稍后再试'))
    render(<ProjectsPage />)
    expect(await screen.findByText('系统忙，请稍后再试')).toBeTruthy()
  })

  it('are downloaded page by page as one package of OC4IDS', async () => {
    cloud.answer(listPlaces, () => succeed({ district: { regionId: '630102', name: '城东区' }, towns: [] }))
    cloud.answer(readOpenProjects, ({ after }) =>
      succeed({
        projects: [{ id: after === undefined ? 'one' : 'two' }],
        publishedAt: NOW,
        ...(after === undefined && { next: 'further' }),
      }),
    )
    render(<ProjectsPage />)
    await screen.findByText('村东道路硬化')
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '下载开放数据' })))
    expect(await screen.findByText(/已开始下载/)).toBeTruthy()
    const [content, name] = jest.mocked(downloadFile).mock.lastCall ?? []
    expect(name).toBe('中庄村公开项目.json')
    const text = await new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result)
      if (content) reader.readAsText(content)
    })
    expect(JSON.parse(String(text))).toEqual({
      version: '0.9',
      uri: window.location.href,
      publishedDate: '2026-11-28T04:00:00.000Z',
      publisher: { name: '城东区' },
      projects: [{ id: 'one' }, { id: 'two' }],
    })
  })
})
