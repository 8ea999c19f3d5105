import { decideConfirmation, listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { confirmation } from '../../../testing/staff-member'
import { openWith } from '../../../testing/taro'
import ConfirmPage from './index'

function openPage(id = 'confirmation-1') {
  openWith({ id })
  return render(<ConfirmPage />)
}

describe('the confirmation page', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    cloud = startFakeCloud()
    cloud.answer(listConfirmations, () =>
      succeed({ confirmations: [confirmation({ id: 'other', title: '导出名单' }), confirmation()] }),
    )
    cloud.answer(decideConfirmation, () => succeed({ done: true }))
  })

  it('shows what will be done, and no other', async () => {
    openPage()
    expect(await screen.findByText('授予角色')).toBeTruthy()
    expect(screen.getByText('周敏')).toBeTruthy()
    expect(screen.getByText('回访员')).toBeTruthy()
    expect(screen.getByRole('img', { name: '数字3、8' })).toBeTruthy()
    expect(screen.queryByText('导出名单')).toBeNull()
  })

  it.each([
    ['同意办理', true, '已同意'],
    ['不是我，不办', false, '已拒绝，没有办理'],
  ])('%s sends the decision', async (button, allow, says) => {
    openPage()
    fireEvent.click(await screen.findByRole('button', { name: button }))
    expect(await screen.findByText(says)).toBeTruthy()
    expect(cloud.events.at(-1)).toMatchObject({
      action: 'decide-confirmation',
      data: { confirmationId: 'confirmation-1', allow },
    })
  })

  it('ends when it ran out meanwhile', async () => {
    cloud.answer(decideConfirmation, () => fail('CONFLICT', '这次确认已过期或已处理'))
    openPage()
    fireEvent.click(await screen.findByRole('button', { name: '同意办理' }))
    expect(await screen.findByText('这件事不用确认了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '同意办理' })).toBeNull()
  })

  it('says so when it no longer waits', async () => {
    openPage('gone')
    expect(await screen.findByText('这件事不用确认了')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '去工作台' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/identity/me/index' })
  })
  it.each(['identity/me/index', '/identity/me/index?stamp=1'])(
    'goes back to the list that led here, %s',
    async (route) => {
      ;(Taro.getCurrentPages as unknown as jest.Mock).mockReturnValueOnce([{ route }, {}])
      openPage('gone')
      fireEvent.click(await screen.findByRole('button', { name: '去工作台' }))
      expect(Taro.navigateBack).toHaveBeenCalledTimes(1)
      expect(Taro.redirectTo).not.toHaveBeenCalled()
    },
  )
})
