import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { readMineStanding } from '@qingjian/shared/reminder/reminder.contracts'
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { startFakeCloud } from '../../testing/fake-cloud'
import { ownReminder } from '../../testing/own-reminder'
import { confirmation } from '../../testing/staff-member'
import { knownPlaces } from '../lib/session/known-places'
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

  it('leads to the accounts of the village that was looked at last, else to choosing one', () => {
    knownStaff.set(false)
    knownPlaces.set([])
    render(<HomePage />)
    fireEvent.click(screen.getByRole('link', { name: /村里的账/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/places/index' })
    act(() => void knownPlaces.set([{ regionId: '630102103001', name: '中庄村' }]))
    fireEvent.click(screen.getByRole('link', { name: /村里的账 中庄村/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: '/openness/village/index?regionId=630102103001',
    })
  })

  it('leads to everything else of 小微权力', () => {
    knownStaff.set(false)
    render(<HomePage />)
    fireEvent.click(screen.getByRole('link', { name: /小微权力/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/start/index' })
  })

  describe('reminders', () => {
    const birthday = (day: string) => ownReminder({ kind: 'party-birthday', title: '政治生日', day })
    const begin = (open: number, newest?: ReturnType<typeof ownReminder>) => {
      knownStaff.set(true)
      const cloud = startFakeCloud()
      cloud.answer(listConfirmations, () => succeed({ confirmations: [] }))
      cloud.answer(readMineStanding, () => succeed({ open, newest }))
      render(<HomePage />)
      return cloud
    }

    it('stand out as long as one is not acknowledged', async () => {
      begin(2, ownReminder())
      fireEvent.click(await screen.findByRole('link', { name: /廉政提醒/ }))
      expect(screen.getByText('2条未确认')).toBeTruthy()
      expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/reminder/inbox/index' })
    })

    it('congratulate on the day of the political birthday, and not on the next', async () => {
      begin(1, birthday(dayOf(Date.now())))
      expect(await screen.findByText('祝您政治生日快乐 · 1条未确认')).toBeTruthy()
      cleanup()
      begin(1, birthday(addDays(dayOf(Date.now()), -1)))
      expect(await screen.findByText('1条未确认')).toBeTruthy()
    })

    it('are not mentioned when all are acknowledged', async () => {
      const cloud = begin(0)
      await waitFor(() => expect(cloud.events.map(({ action }) => action)).toContain('read-mine-standing'))
      await act(async () => undefined)
      expect(screen.queryByText('廉政提醒')).toBeNull()
    })
  })
})
