import { bind } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { staffMember } from '../../../testing/staff-member'
import { knownStaff } from '../../lib/session/known-staff'
import BindPage from './index'

const { person } = staffMember()

function fillIn(code: string, mobile = '17000000001') {
  render(<BindPage />)
  fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: code } })
  fireEvent.change(screen.getByLabelText('手机号'), { target: { value: mobile } })
  fireEvent.click(screen.getByRole('button', { name: '绑定' }))
}

describe('binding', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    knownStaff.set(false)
    cloud = startFakeCloud()
    cloud.answer(bind, () => succeed({ person }))
  })

  it('shows who one is now, and leads to the staff page', async () => {
    fillIn('ab7k m3xn')
    expect(await screen.findByText(/您是人社局 审批股股长 林晓/)).toBeTruthy()
    expect(cloud.events).toMatchObject([{ data: { code: 'AB7KM3XN', mobile: '17000000001' } }])
    expect(knownStaff.get()).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: '去工作台' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/identity/me/index' })
  })

  it('shows the code in two groups while it is typed', () => {
    render(<BindPage />)
    const field = screen.getByLabelText('邀请码') as HTMLInputElement
    fireEvent.change(field, { target: { value: 'ab7km3xn' } })
    expect(field.value).toBe('AB7K M3XN')
  })

  it.each([
    ['ab7k', '17000000001', '邀请码是8位字母和数字，请核对'],
    ['ab7km3x0', '17000000001', /邀请码里没有字母O和数字0/],
    ['ab7km3xn', '1700000', '请填写11位手机号'],
  ])('spends no try on %s with %s', async (code, mobile, says) => {
    fillIn(code, mobile)
    expect((await screen.findByRole('alert')).textContent).toMatch(says)
    expect(cloud.events).toEqual([])
  })

  it('says what the cloud has against it, and lets the person try again', async () => {
    cloud.answer(bind, () => fail('NOT_FOUND', '邀请码或手机号不对，请核对后再试'))
    fillIn('ab7km3xn')
    expect((await screen.findByRole('alert')).textContent).toBe('邀请码或手机号不对，请核对后再试')
    cloud.answer(bind, () => succeed({ person }))
    fireEvent.click(screen.getByRole('button', { name: '绑定' }))
    await waitFor(() => expect(screen.queryByText('绑定好了')).not.toBeNull())
  })
})
