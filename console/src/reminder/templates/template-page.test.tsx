// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template writes a variable like this
import { editTemplate, listTemplates, readTemplate } from '@qingjian/shared/reminder/reminder.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import TemplatePage from './template-page'
import { templatesText as text } from './templates.text'

const template = {
  id: 'template-1',
  version: 2,
  name: '节前提醒',
  kind: 'holiday',
  text: '${holiday}快到了，请廉洁过节',
  providerCode: 'SMS_1',
  retired: false,
  changedAt: Date.UTC(2026, 10, 20, 1),
  changedBy: '祁生辉',
  parts: { least: 1, most: 1 },
} as const

function open(mayWrite: boolean) {
  const cloud = fakeCloud()
  cloud.answers(listTemplates, { templates: [template], signature: '城东区纪委监委', mayWrite })
  cloud.answers(readTemplate, {
    template,
    versions: [{ ...template, at: template.changedAt, by: '祁生辉', reason: '改短一些' }],
    plans: [{ id: 'plan-1', name: '节前廉政提醒', templateVersion: 1 }],
  })
  cloud.answers(editTemplate, { id: template.id, version: 3 })
  showAs(
    ['inspector'],
    <Routes>
      <Route path="/reminder/templates/:id" element={<TemplatePage />} />
    </Routes>,
    '/reminder/templates/template-1',
  )
  return cloud
}

describe('the page of a template', () => {
  it('shows the words on a phone, says at once what is wrong, and saves a new version with the reason', async () => {
    const cloud = open(true)
    await screen.findByText('【城东区纪委监委】国庆节快到了，请廉洁过节')
    expect(screen.getByText(`${text.usedVersion(1)}，${text.usedOld}`)).toBeTruthy()
    const words = screen.getByLabelText<HTMLTextAreaElement>(text.words)
    fireEvent.change(words, { target: { value: '见 https://a.cn 的通知' } })
    await screen.findByText('廉政提醒里不能放网址')
    fireEvent.click(screen.getByText(text.save))
    expect(screen.queryByLabelText(uiText.reason)).toBeNull()

    fireEvent.change(words, { target: { value: '同志，节日快到了' } })
    words.setSelectionRange(0, 0)
    fireEvent.click(screen.getByText('姓名'))
    await screen.findByText('【城东区纪委监委】马晓梅同志，节日快到了')
    expect(screen.getByText(text.codeStale)).toBeTruthy()
    fireEvent.click(screen.getByText(text.save))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '加上姓名' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(editTemplate)).toHaveLength(1))
    expect(cloud.callsOf(editTemplate)[0]?.data).toEqual({
      id: 'template-1',
      version: 2,
      fields: { name: '节前提醒', kind: 'holiday', text: '${name}同志，节日快到了', providerCode: 'SMS_1' },
      reason: '加上姓名',
    })
  })

  it('can be read but not changed by whoever may not write', async () => {
    open(false)
    await screen.findByText(text.readOnly)
    expect(screen.getByText('【城东区纪委监委】国庆节快到了，请廉洁过节')).toBeTruthy()
    expect(screen.queryByLabelText(text.name)).toBeNull()
    expect(screen.queryByText(text.save)).toBeNull()
    expect(screen.queryByText(text.retire)).toBeNull()
  })
})
