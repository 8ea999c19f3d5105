import { decideSignIn, openSignIn } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { askingComputer } from '../../../testing/staff-member'
import { openWith } from '../../../testing/taro'
import SignInPage from './index'

const CODE = 'AB7KM3XN2Q'

function openPage(code = CODE) {
  openWith({ code })
  return render(<SignInPage />)
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const decisions = (cloud: FakeCloud) => cloud.events.filter(({ action }) => action === 'decide-sign-in')

describe('the sign-in page', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    cloud = startFakeCloud()
    cloud.answer(openSignIn, () => succeed(askingComputer()))
    cloud.answer(decideSignIn, () => succeed({ done: true }))
  })

  it('says who asks, from where, since when, and shows the digits to compare', async () => {
    openPage()
    expect(await screen.findByText('Windows 上的 Edge')).toBeTruthy()
    expect(screen.getByText('10.20.3.7')).toBeTruthy()
    expect(screen.getByText('12秒前')).toBeTruthy()
    expect(screen.getByRole('img', { name: '数字4、7' }).textContent).toBe('47')
    expect(screen.getByText(/别人发来的码、电话里叫您扫的码，都不要允许/)).toBeTruthy()
  })

  it.each([
    ['是我本人，允许登录', true, '已允许登录'],
    ['不是我', false, '已拒绝，电脑没有登录'],
  ])('%s sends the decision', async (button, allow, says) => {
    openPage()
    await press(button)
    expect(await screen.findByText(says)).toBeTruthy()
    expect(decisions(cloud)).toMatchObject([{ data: { code: CODE, allow } }])
  })

  it('decides nothing by being opened', async () => {
    openPage()
    await screen.findByRole('button', { name: '不是我' })
    expect(decisions(cloud)).toEqual([])
  })

  it.each([
    ['NOT_FOUND', '没有这个登录码，请在电脑上换一个码'],
    ['CONFLICT', '这个登录码已经用过，请在电脑上换一个码'],
  ] as const)('tells of a code that no longer serves: %s', async (errorCode, message) => {
    cloud.answer(openSignIn, () => fail(errorCode, message))
    openPage()
    expect(await screen.findByText('这个登录码不能用了')).toBeTruthy()
    expect(screen.getByText(message)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '是我本人，允许登录' })).toBeNull()
  })

  it('leads somebody who is not bound to binding', async () => {
    cloud.answer(openSignIn, () => fail('FORBIDDEN', '您还没有绑定'))
    openPage()
    await press('我有邀请码，去绑定')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/bind/index' })
  })

  it('takes the buttons away when the two minutes are over', async () => {
    jest.useFakeTimers()
    try {
      openPage()
      await act(() => jest.advanceTimersByTimeAsync(100))
      expect(screen.queryByRole('button', { name: '不是我' })).not.toBeNull()
      await act(() => jest.advanceTimersByTimeAsync(120_000))
      expect(screen.queryByRole('button', { name: '不是我' })).toBeNull()
      expect(screen.getByText('这个登录码不能用了')).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('ends when the code was decided elsewhere meanwhile', async () => {
    cloud.answer(decideSignIn, () => fail('CONFLICT', '这次登录已经处理过了'))
    openPage()
    await press('是我本人，允许登录')
    expect(await screen.findByText('这次登录已经处理过了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '是我本人，允许登录' })).toBeNull()
  })

  it('keeps the buttons when the decision did not get through', async () => {
    cloud.answer(decideSignIn, () => fail('INTERNAL', '系统出了点问题，请再试一次'))
    openPage()
    await press('是我本人，允许登录')
    expect((await screen.findByRole('alert')).textContent).toBe('系统出了点问题，请再试一次')
    expect(screen.getByRole('button', { name: '是我本人，允许登录' })).toBeTruthy()
  })

  it('asks the cloud nothing about a code that cannot be ours', () => {
    openPage('0000')
    expect(screen.getByText('没有认出登录码')).toBeTruthy()
    expect(cloud.events).toEqual([])
  })
})
