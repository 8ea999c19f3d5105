import { readSettings, saveSettings } from '@qingjian/shared/notice/notice.contracts'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { noticeSettingsText as text } from './notice-settings.text'
import NoticeSettingsPage from './notice-settings-page'

function open() {
  const cloud = fakeCloud()
  cloud.answers(readSettings, { settings: DEFAULT_NOTICE_SETTINGS, version: 0 })
  cloud.answers(saveSettings, { version: 1 })
  showAs(['admin'], <NoticeSettingsPage />)
  return cloud
}

async function change(label: string, value: string): Promise<void> {
  const field = await screen.findByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

describe('the settings of messages', () => {
  it('show money in 元 and keep it in 分, to the last one', async () => {
    const cloud = open()
    expect((await screen.findByLabelText<HTMLInputElement>(text.dailyBudget)).value).toBe('1000.00')
    await change(text.dailyBudget, '1234.56')
    await change(text.smsPart, '0.07')
    fireEvent.click(screen.getByText(uiText.save))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '按合同' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(saveSettings)).toHaveLength(1))
    expect(cloud.callsOf(saveSettings)[0]?.data).toEqual({
      version: 0,
      settings: {
        ...DEFAULT_NOTICE_SETTINGS,
        dailyBudget: 123_456,
        prices: { smsPart: 7, callMinute: DEFAULT_NOTICE_SETTINGS.prices.callMinute },
      },
      reason: '按合同',
    })
  })

  it('say at the field what is wrong', async () => {
    const cloud = open()
    await change(text.callsPerHour, '6')
    fireEvent.click(screen.getByText(uiText.save))
    await screen.findByText('请填写1到5之间的整数')
    expect(cloud.callsOf(saveSettings)).toEqual([])
  })
})
