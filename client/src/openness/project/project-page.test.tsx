import { fail, succeed } from '@qingjian/shared/kernel/result'
import { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { openAnnouncement, projectContent } from '../../../testing/open-announcement'
import { openObjection } from '../../../testing/open-books'
import { openProject, projectRow, toldStage } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import ProjectPage from './index'

const NOW = Date.UTC(2026, 10, 28, 4)
const story = () => document.querySelectorAll<HTMLElement>('.story__step')
const titles = () => [...document.querySelectorAll('.story__title')].map(({ textContent }) => textContent)

describe('a project', () => {
  let data: ReturnType<typeof openProject>

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW)
    openWith({ id: 'project-1' })
    data = openProject()
    startFakeCloud().answer(readProject, () => succeed(data))
  })
  afterEach(() => jest.restoreAllMocks())

  async function open() {
    render(<ProjectPage />)
    await screen.findByText('从立项到质保期满')
  }

  it('says where it stands, its money in one sentence, and how much is built against how much is paid', async () => {
    await open()
    for (const words of [
      '正在建，付过工程款',
      '合同76万元，变更增加4万元，已付30万元，占三成多',
      '青海宏达路桥有限公司',
      '计划2026年12月31日完工',
    ])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0)
    expect(screen.getByText('工程做了').nextSibling?.textContent).toBe('60%')
    expect(screen.getByText('钱付了').nextSibling?.textContent).toBe('37.5%')
  })

  it('tells its story from 立项 on, and what is still to come', async () => {
    await open()
    expect(titles()).toEqual(['立项', '预算', '进度款', '验收', '结算审计', '质保', '质保期满'])
    const [plan, budget, payment, acceptance] = story()
    for (const [step, words] of [
      [plan, '2026年4月2日'],
      [plan, '中庄村村委会（甲方）'],
      [budget, '镇里审过预算。'],
      [budget, '780,000元'],
      [payment, '完成60%'],
      [acceptance, '计划2026年12月31日完工'],
    ] as const)
      expect(step && within(step).getByText(words)).toBeTruthy()
    expect(acceptance?.className).toContain('story__step--ahead')
  })

  it('counts what comes again, tells why something changed, and leads each step to what says so', async () => {
    data = openProject({
      stages: [
        toldStage({ stage: 'change', day: '2026-09-01', change: 4_000_000, reason: '加宽路面' }),
        toldStage({ stage: 'payment', day: '2026-09-20' }, { id: 'stage-1' }),
        toldStage({ stage: 'payment', day: '2026-10-20' }, { id: 'stage-2' }),
      ],
    })
    await open()
    expect(titles().slice(1, 4)).toEqual(['变更', '进度款（第1次）', '进度款（第2次）'])
    expect(screen.getByText('加宽路面')).toBeTruthy()
    expect(screen.getByText('增加40,000元')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /进度款（第2次）/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/announcement/index?id=stage-2' })
  })

  it('still waits for the acceptance where the works did not pass', async () => {
    data = openProject({ stages: [toldStage({ stage: 'acceptance', isPassed: false, reason: '路面开裂' })] })
    await open()
    expect(screen.getByText('不合格')).toBeTruthy()
    expect(titles().filter((one) => one === '验收')).toHaveLength(2)
  })

  it('keeps the place of a step that was taken back, and of one that was corrected', async () => {
    data = openProject({
      stages: [
        toldStage({}, { standing: 'withdrawn', reason: '付错了', content: undefined }),
        toldStage({ stage: 'budget' }, { standing: 'corrected', version: 2, reason: '少写一个零' }),
      ],
    })
    await open()
    expect(screen.getByText('2026年11月20日撤回了，原因：付错了')).toBeTruthy()
    expect(screen.getByText('2026年11月20日更正过，原因：少写一个零')).toBeTruthy()
  })

  it.each([
    [
      '2028-11-05',
      708,
      ['质保到2028年11月5日，还剩708天', /该由青海宏达路桥有限公司负责修好/, /3%留作质保金/],
    ],
    ['2026-11-28', 0, ['质保到2026年11月28日，今天是最后一天']],
    ['2026-11-27', -1, ['质保期到2026年11月27日，已经过了', '发现坏了，告诉中庄村村委会。']],
  ] as const)('under warranty until %s says whom to tell', async (warrantyUntil, warrantyDaysLeft, words) => {
    data = openProject({
      project: projectRow({ standing: 'warranty', warrantyUntil }),
      warrantyDaysLeft,
      stages: [toldStage({ stage: 'warranty', until: warrantyUntil, retention: 3 })],
    })
    await open()
    for (const one of words) expect(screen.getByText(one)).toBeTruthy()
  })

  it('shows photos and papers of each step', async () => {
    const files = [{ id: 'file-1', kind: 'document' as const, name: '立项批复' }]
    const { announcement } = openAnnouncement(projectContent({ files }), {
      announcement: { id: 'project-1' },
    })
    data = openProject({ announcement })
    await open()
    expect(screen.getByText('立项批复')).toBeTruthy()
  })

  it('can be asked about', async () => {
    data = openProject({ objections: [openObjection({ subject: 'announcement', concern: 'incomplete' })] })
    await open()
    expect(screen.getByText(/3人有这个疑问/)).toBeTruthy()
  })

  it('says so when there is none', async () => {
    startFakeCloud().answer(readProject, () => fail('NOT_FOUND', '没有这个项目'))
    render(<ProjectPage />)
    expect(await screen.findByText('没有这个项目')).toBeTruthy()
  })
})
