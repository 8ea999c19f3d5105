import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import { readSettings, saveSettings } from '@qingjian/shared/cases/cases.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { caseSettingsText as text } from './case-settings.text'
import CaseSettingsPage from './case-settings-page'

function open() {
  const cloud = fakeCloud()
  cloud.answers(readSettings, { settings: DEFAULT_CASE_SETTINGS, version: 2 })
  cloud.answers(saveSettings, { version: 3 })
  showAs(['admin'], <CaseSettingsPage />)
  return cloud
}

async function change(label: string, value: string): Promise<void> {
  const field = await screen.findByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

const save = () => fireEvent.click(screen.getByText(uiText.save))

describe('the settings of cases', () => {
  it('are saved with the reason', async () => {
    const cloud = open()
    await change(text.rectifyDays, '10')
    save()
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '区里要求更快' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(saveSettings)).toHaveLength(1))
    expect(cloud.callsOf(saveSettings)[0]?.data).toEqual({
      settings: { ...DEFAULT_CASE_SETTINGS, rectifyDays: 10 },
      version: 2,
      reason: '区里要求更快',
    })
  })

  it('do not go beyond the law, nor tell the commission before the superior', async () => {
    const cloud = open()
    await change(text.rectifyDays, '16')
    save()
    await screen.findByText('最多15天')
    await change(text.rectifyDays, '15')
    await change(text.superiorAfterDays, '5')
    save()
    await screen.findByText('提醒监督室的时间要晚于提醒上级')
    expect(cloud.callsOf(saveSettings)).toEqual([])
  })
})
