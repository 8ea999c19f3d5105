import { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { startFakeCloud } from '../../testing/fake-cloud'
import { confirmation } from '../../testing/staff-member'
import { knownStaff } from '../lib/session/known-staff'
import HomePage from './index'

const workEntry = { name: /工作台/ }

describe('the first page', () => {
  it('keeps the staff’s entry quiet for the public, and asks the cloud nothing', () => {
    knownStaff.set(false)
    const cloud = startFakeCloud()
    render(<HomePage />)
    expect(screen.queryByRole('link', workEntry)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '工作人员入口' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/me/index' })
    expect(cloud.events).toEqual([])
  })

  it('tells staff how much waits for them', async () => {
    knownStaff.set(true)
    startFakeCloud().answer(listConfirmations, () =>
      succeed({ confirmations: [confirmation(), confirmation({ id: 'confirmation-2' })] }),
    )
    render(<HomePage />)
    expect(await screen.findByText('有2件事等您确认')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', workEntry))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/me/index' })
  })

  it('is the public’s again once the cloud no longer knows the phone', async () => {
    knownStaff.set(true)
    startFakeCloud().answer(listConfirmations, () => fail('FORBIDDEN', '您还没有绑定'))
    render(<HomePage />)
    await waitFor(() => expect(screen.queryByRole('link', workEntry)).toBeNull())
    expect(knownStaff.get()).toBe(false)
  })
})
