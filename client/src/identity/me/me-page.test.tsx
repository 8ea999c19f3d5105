import {
  endSession,
  listConfirmations,
  listSessions,
  whoAmI,
} from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { confirmation, session, staffMember } from '../../../testing/staff-member'
import { knownStaff } from '../../lib/session/known-staff'
import MePage from './index'

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const ended = (cloud: FakeCloud) =>
  cloud.events.filter(({ action }) => action === 'end-session').map(({ data }) => data)

describe("the staff member's own page", () => {
  let cloud: FakeCloud
  let signedIn: string[]

  beforeEach(() => {
    knownStaff.set(false)
    signedIn = ['a', 'b']
    cloud = startFakeCloud()
    cloud.answer(whoAmI, () => succeed(staffMember()))
    cloud.answer(listConfirmations, () => succeed({ confirmations: [] }))
    cloud.answer(listSessions, () => succeed({ sessions: signedIn.map((id) => session(id)) }))
    cloud.answer(endSession, ({ sessionId }) => {
      signedIn = signedIn.filter((id) => id !== sessionId)
      return succeed({ done: true })
    })
  })

  it('says who one is, and remembers that the phone is a staff member’s', async () => {
    render(<MePage />)
    expect(await screen.findByText('林晓')).toBeTruthy()
    expect(screen.getByText('人社局 · 审批股股长')).toBeTruthy()
    expect(screen.getByText(/还没有角色/)).toBeTruthy()
    await waitFor(() => expect(knownStaff.get()).toBe(true))
  })

  it('explains itself to somebody who is not bound', async () => {
    knownStaff.set(true)
    cloud.answer(whoAmI, () => fail('FORBIDDEN', '您还没有绑定'))
    render(<MePage />)
    await press('我有邀请码，去绑定')
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/bind/index' })
    expect(knownStaff.get()).toBe(false)
  })

  it('shows what comes to be confirmed while it is looked at', async () => {
    jest.useFakeTimers()
    try {
      render(<MePage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      expect(screen.getByText(/现在没有要确认的操作/)).toBeTruthy()
      cloud.answer(listConfirmations, () => succeed({ confirmations: [confirmation()] }))
      await act(() => jest.advanceTimersByTimeAsync(3_000))
      fireEvent.click(screen.getByRole('link', { name: /授予角色/ }))
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/confirm/index?id=confirmation-1' })
    } finally {
      jest.useRealTimers()
    }
  })

  it('signs one PC out', async () => {
    render(<MePage />)
    const [first] = await screen.findAllByRole('button', { name: '退出这台电脑' })
    fireEvent.click(first as HTMLElement)
    await waitFor(() => expect(screen.queryByText('Windows 上的 Edge a')).toBeNull())
    expect(screen.getByText('Windows 上的 Edge b')).toBeTruthy()
    expect(ended(cloud)).toEqual([{ sessionId: 'a' }])
  })

  it('signs all of them out', async () => {
    render(<MePage />)
    await press('全部退出')
    expect(await screen.findByText('现在没有电脑登录着您的身份。')).toBeTruthy()
    expect(ended(cloud)).toEqual([{ sessionId: 'a' }, { sessionId: 'b' }])
  })

  it('signs nothing out when its owner thinks better of it', async () => {
    ;(Taro.showModal as unknown as jest.Mock).mockResolvedValueOnce({ confirm: false })
    render(<MePage />)
    await press('全部退出')
    await waitFor(() => expect(Taro.showModal).toHaveBeenCalled())
    expect(ended(cloud)).toEqual([])
  })

  it('takes a sign-in code that is typed', async () => {
    render(<MePage />)
    const field = await screen.findByLabelText('登录码')
    fireEvent.change(field, { target: { value: 'ab7km-3xn2q' } })
    fireEvent.click(screen.getByRole('button', { name: '下一步' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/sign-in/index?code=AB7KM3XN2Q' })
  })

  it('says what is wrong with a code that cannot be one', async () => {
    render(<MePage />)
    fireEvent.change(await screen.findByLabelText('登录码'), { target: { value: 'ab7' } })
    fireEvent.click(screen.getByRole('button', { name: '下一步' }))
    expect(screen.getByRole('alert').textContent).toMatch(/登录码不对/)
    expect(Taro.navigateTo).not.toHaveBeenCalled()
  })
})
