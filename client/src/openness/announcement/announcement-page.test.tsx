import { fail, succeed } from '@qingjian/shared/kernel/result'
import {
  checkAnnouncement,
  readAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementContentView } from '@qingjian/shared/openness/announcements/announcement-fields'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import {
  affairContent,
  openAnnouncement,
  policyContent,
  powerContent,
  projectContent,
  stageContent,
} from '../../../testing/open-announcement'
import { openObjection, VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import AnnouncementPage from './index'
import { packedPapers } from './packed-papers'

const NOW = Date.UTC(2026, 10, 28, 4)
const led = (link: RegExp) => {
  fireEvent.click(screen.getByRole('link', { name: link }))
  return jest.mocked(Taro.navigateTo).mock.lastCall?.[0].url
}
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

describe('one announcement', () => {
  let cloud: FakeCloud
  let data: ReturnType<typeof openAnnouncement>

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW)
    openWith({ id: 'announcement-1' })
    cloud = startFakeCloud()
    cloud.answer(readAnnouncement, () => succeed(data))
  })
  afterEach(() => jest.restoreAllMocks())

  async function show(content: AnnouncementContentView, patch: Parameters<typeof openAnnouncement>[1] = {}) {
    data = openAnnouncement(content, patch)
    render(<AnnouncementPage />)
    await screen.findByText('改过几次')
  }

  describe('of a policy', () => {
    it('answers in the order in which people ask', async () => {
      await show(policyContent())
      expect(headings().slice(0, 4)).toEqual([
        '2026年高龄津贴发放办法',
        '谁可以申请',
        '要带什么备好一样点一样',
        '怎么办',
      ])
      expect(screen.getByText('年满80周岁的老人，每人每月发100元，打到社保卡上。')).toBeTruthy()
      fireEvent.click(screen.getByRole('button', { name: '我能不能享受' }))
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({
        url: '/openness/entitlement/index?id=announcement-1',
      })
    })

    it.each([
      [{}, '随时可以申请'],
      [{ closesOn: '2026-11-30' }, '还剩2天（11月30日截止）'],
      [{ closesOn: '2026-11-28' }, '今天是最后一天'],
      [{ closesOn: '2026-11-27' }, '2026年11月27日已截止'],
      [{ opensOn: '2026-12-01', closesOn: '2026-12-31' }, '2026年12月1日开始申请'],
    ])('says until when one can apply: %j', async (term, words) => {
      await show(policyContent(term))
      expect(screen.getAllByText(words).length).toBeGreaterThan(0)
    })

    it('ticks off what is ready, and remembers it', async () => {
      await show(policyContent())
      fireEvent.click(screen.getByRole('checkbox', { name: '身份证' }))
      expect(screen.getByText('已备好1样，共2样')).toBeTruthy()
      cleanup()
      await show(policyContent())
      expect(screen.getByRole('checkbox', { name: '身份证' }).getAttribute('aria-checked')).toBe('true')
      fireEvent.click(screen.getByRole('checkbox', { name: '户口本' }))
      expect(screen.getByText('都备齐了，可以去办了')).toBeTruthy()
      for (const name of ['身份证', '户口本']) fireEvent.click(screen.getByRole('checkbox', { name }))
      expect(packedPapers.get()).toEqual([])
    })

    it('keeps its whole text folded until somebody wants it', async () => {
      await show(policyContent())
      expect(screen.queryByText(/第一条 为了/)).toBeNull()
      fireEvent.click(screen.getByRole('button', { name: '看文件全文' }))
      expect(screen.getByText(/第一条 为了/)).toBeTruthy()
      fireEvent.click(screen.getByRole('button', { name: '收起全文' }))
      expect(screen.queryByText(/第一条 为了/)).toBeNull()
    })

    it('leads to the funds that pay for it and the powers by which it is given', async () => {
      const links = [
        { kind: 'fund' as const, id: 'fund-1', title: '高龄津贴' },
        { kind: 'power' as const, id: 'power-1', title: '高龄津贴申报' },
      ]
      await show(policyContent(), { links })
      expect(led(/高龄津贴 资金/)).toBe('/openness/fund/index?id=fund-1')
      expect(led(/高龄津贴申报/)).toBe('/openness/announcement/index?id=power-1')
    })
  })

  describe('of what a village makes public', () => {
    const fulfils = {
      ...{ itemId: 'labour', itemName: '误工补贴', period: '2026-10', periodName: '2026年10月' },
      dueOn: '2026-11-10',
    }

    it('says what, for which time and by when', async () => {
      await show(affairContent(), { fulfils })
      for (const words of ['3人，每人2天', '误工补贴', '2026年10月', '2026年11月10日前'])
        expect(screen.getByText(words)).toBeTruthy()
      expect(screen.queryByRole('alert')).toBeNull()
      expect(led(/该公开的/)).toBe(`/openness/affairs/index?regionId=${VILLAGE.regionId}`)
    })

    it('keeps saying how late it came', async () => {
      await show(affairContent(), { fulfils: { ...fulfils, lateDays: 10 } })
      expect(screen.getByRole('alert').textContent).toBe('误工补贴应在11月10日前公开，迟公开10天')
    })
  })

  it('of a step of a project says what was done, with its money, and leads to the project', async () => {
    await show(stageContent(), { links: [{ kind: 'project', id: 'project-1', title: '村东道路硬化' }] })
    for (const words of ['进度款', '付第二笔进度款。', '300,000元', '完成60%', '2026年10月20日'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /村东道路硬化/ })).toHaveLength(1)
    expect(led(/看整个项目/)).toBe('/openness/project/index?id=project-1')
  })

  it('of a change says whether the contract grows or shrinks, and why', async () => {
    await show(stageContent({ stage: 'change', change: -500_000, reason: '少修一段' }))
    expect(screen.getByText('减少5,000元')).toBeTruthy()
    expect(screen.getByText('少修一段')).toBeTruthy()
  })

  it('of a plan of a project says what is built for whom, and leads to how far it is', async () => {
    await show(projectContent())
    for (const words of [
      '方便学生上学。',
      '800,000元',
      '2026年6月1日到2026年10月31日',
      '中庄村村委会（甲方）',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    expect(led(/建到哪一步了/)).toBe('/openness/project/index?id=announcement-1')
  })

  it('of a power draws its steps with what each takes, and leads to where it was used', async () => {
    await show(powerContent())
    for (const words of [
      '村级重大决策类',
      '村民代表会议：三分之二以上到会，赞成超过到会人数的半数',
      '公示5天以上，才能办下一步',
      '公开：决议',
      '村里留存：签到表',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    expect(headings()).toContain('办理程序3步，最多20天')
    expect(led(/村里办过的/)).toBe('/openness/runs/index?powerId=announcement-1')
  })

  it('that was corrected says what changed and why', async () => {
    await show(affairContent(), {
      announcement: { version: 2, standing: 'corrected', reason: '漏了一人' },
      versions: [
        {
          ...{ version: 2, publishedOn: '2026-11-20', reason: '漏了一人', isWithdrawal: false },
          differences: [{ field: '修水渠', before: '2人', after: '3人' }],
        },
        { version: 1, publishedOn: '2026-11-10', isWithdrawal: false, differences: [] },
      ],
    })
    expect(screen.getByText('这件已于2026年11月20日更正，原因：漏了一人')).toBeTruthy()
    expect(screen.getByText('修水渠：2人 改为 3人')).toBeTruthy()
  })

  it('that was withdrawn leaves when and why, and nothing can be asked', async () => {
    data = openAnnouncement(affairContent(), {
      announcement: { version: 2, standing: 'withdrawn', reason: '发重了', content: undefined },
    })
    render(<AnnouncementPage />)
    expect(await screen.findByText('这件已于2026年11月20日撤回，原因：发重了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '有没有问题' })).toBeNull()
    expect(screen.queryByText('3人，每人2天')).toBeNull()
  })

  it('shows what was asked about it', async () => {
    await show(affairContent(), {
      objections: [openObjection({ subject: 'announcement', concern: 'incomplete' })],
    })
    expect(screen.getByText(/该公开的没公开全/)).toBeTruthy()
  })

  it.each([
    ['intact', undefined, '和公开时一样，没有被改动过'],
    ['broken', '内容和公开时不一样', '核对出问题：内容和公开时不一样'],
  ] as const)('is held against the public log at a press: %s', async (state, problem, words) => {
    cloud.answer(checkAnnouncement, () => succeed({ state, ...(problem !== undefined && { problem }) }))
    await show(affairContent())
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '核对这一件' })))
    expect(await screen.findByText(words)).toBeTruthy()
    expect(led(/看这次公开的记录/)).toBe('/openness/log/index?publicationId=publication-1')
  })

  it('says so when there is none', async () => {
    cloud.answer(readAnnouncement, () => fail('NOT_FOUND', '没有公开这一件'))
    render(<AnnouncementPage />)
    expect(await screen.findByText('没有公开这一件')).toBeTruthy()
  })
})
