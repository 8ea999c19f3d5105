import { succeed } from '@qingjian/shared/kernel/result'
import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openAnnouncement, policyContent } from '../../../testing/open-announcement'
import { openWith } from '../../../testing/taro'
import EntitlementPage from './index'

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('我能不能享受', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    openWith({ id: 'policy-1' })
    cloud = startFakeCloud()
    cloud.answer(readAnnouncement, () => succeed(openAnnouncement(policyContent())))
  })

  async function begin(): Promise<void> {
    render(<EntitlementPage />)
    await screen.findByText('老人满80周岁了吗？')
  }

  it('asks one question at a time, and a step back is always possible', async () => {
    await begin()
    expect(screen.getByText('看身份证上的出生日期')).toBeTruthy()
    expect(screen.queryByText('户口在城东区吗？')).toBeNull()
    expect(screen.queryByRole('button', { name: '上一个问题' })).toBeNull()
    press('满了')
    expect(screen.getByText('第2个问题')).toBeTruthy()
    expect(screen.getByText('户口在城东区吗？')).toBeTruthy()
    press('上一个问题')
    expect(screen.getByText('老人满80周岁了吗？')).toBeTruthy()
  })

  it.each([
    [['满了', '在'], '您可能符合条件', '带身份证和户口本到村委会登记。', '看要带什么、怎么办'],
    [['满了', '不清楚'], '请到窗口问一问', '到镇便民服务中心查一下户口。', '看怎么办、找谁问'],
    [['还没有'], '您可能不符合条件', '满80周岁的那个月起可以申请。', '看谁可以申请'],
  ])('ends with a verdict and what to do next: %j', async (answers, verdict, words, next) => {
    await begin()
    answers.forEach(press)
    expect(screen.getByText(verdict)).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText(/不是审批结果/)).toBeTruthy()
    press(next)
    expect(Taro.redirectTo).toHaveBeenLastCalledWith({
      url: '/openness/announcement/index?id=policy-1',
    })
  })

  it('goes back to the policy that led here', async () => {
    await begin()
    press('还没有')
    jest.mocked(Taro.getCurrentPages).mockReturnValueOnce([{ route: 'openness/announcement/index' }, {}])
    press('看谁可以申请')
    expect(Taro.navigateBack).toHaveBeenCalled()
    expect(Taro.redirectTo).not.toHaveBeenCalled()
  })

  it('shows what was answered, to change one answer or begin again', async () => {
    await begin()
    press('满了')
    press('不清楚')
    press('户口在城东区吗？不清楚，改这个回答')
    press('在')
    expect(screen.getByText('您可能符合条件')).toBeTruthy()
    press('重新测一遍')
    expect(screen.getByText('第1个问题')).toBeTruthy()
  })

  it('sends nothing of what is answered, and stores nothing', async () => {
    await begin()
    press('满了')
    press('在')
    expect(cloud.events.map(({ action, data }) => ({ action, data }))).toEqual([
      { action: 'read-announcement', data: { id: 'policy-1' } },
    ])
    expect(Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('openness'))).toEqual([])
  })

  it('goes back to the policy where there are no questions', async () => {
    cloud.answer(readAnnouncement, () => succeed(openAnnouncement(policyContent({ entitlement: undefined }))))
    render(<EntitlementPage />)
    expect(await screen.findByText('这项政策没有可以测的问题')).toBeTruthy()
    press('回到这项政策')
    expect(Taro.redirectTo).toHaveBeenCalled()
  })
})
