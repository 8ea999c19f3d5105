import { readSettings, saveSettings } from '@qingjian/shared/follow-up/follow-up.contracts'
import { DEFAULT_FOLLOW_UP_SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { followUpSettingsText as text } from './follow-up-settings.text'
import FollowUpSettingsPage from './follow-up-settings-page'

function open(role: 'admin' | 'inspector') {
  const cloud = fakeCloud()
  cloud.answers(readSettings, { settings: DEFAULT_FOLLOW_UP_SETTINGS, version: 3 })
  cloud.answers(saveSettings, { version: 4 })
  showAs([role], <FollowUpSettingsPage />)
  return cloud
}

async function change(label: string, value: string): Promise<void> {
  const field = await screen.findByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

const save = () => fireEvent.click(screen.getByText(uiText.save))

describe('the settings of follow-ups', () => {
  it('are saved as they stand but for what was changed, with the reason', async () => {
    const cloud = open('admin')
    await change(text.samplePercent, '5')
    save()
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '多了解一些' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(saveSettings)).toHaveLength(1))
    expect(cloud.callsOf(saveSettings)[0]?.data).toEqual({
      settings: { ...DEFAULT_FOLLOW_UP_SETTINGS, samplePercent: 5 },
      version: 3,
      reason: '多了解一些',
    })
  })

  it('say at the field what is wrong, and are not saved', async () => {
    const cloud = open('admin')
    await change(text.callAttempts, '9')
    await change(text.callDays, '')
    save()
    await screen.findByText('最多6')
    expect(screen.getByText(uiText.missing)).toBeTruthy()
    expect(screen.queryByLabelText(uiText.reason)).toBeNull()
    expect(cloud.callsOf(saveSettings)).toEqual([])
  })

  it('need one part of the day at least', async () => {
    open('admin')
    fireEvent.click(await screen.findByLabelText(uiText.removeDayTime(2)))
    fireEvent.click(screen.getByLabelText(uiText.removeDayTime(1)))
    save()
    await screen.findByText('至少要有一个可以打电话的时段')
  })

  it('that somebody else has changed meanwhile are not overwritten', async () => {
    const cloud = open('admin')
    cloud.refuses(saveSettings, { code: 'CONFLICT', message: '别人刚刚改过，请刷新后再改' })
    await change(text.silentDays, '10')
    save()
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '试一试' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await screen.findByText('别人刚刚改过，请刷新后再改')
  })

  it('can be read but not changed by an inspector', async () => {
    open('inspector')
    await screen.findByText(uiText.readOnly)
    expect(screen.getByLabelText<HTMLInputElement>(text.silentDays).disabled).toBe(true)
    expect(screen.queryByText(uiText.save)).toBeNull()
    expect(screen.queryByText(uiText.addDayTime)).toBeNull()
  })
})
