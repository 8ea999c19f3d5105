import { readProjectRules, saveProjectRules } from '@qingjian/shared/openness/projects/project.contracts'
import { DEFAULT_PROJECT_RULES } from '@qingjian/shared/openness/projects/project-fields'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { projectRulesText as text } from '../project.text'
import ProjectRulesPage from './project-rules-page'

describe('the rules of red flags', () => {
  it('are typed in 万元 and kept in 分', async () => {
    const cloud = fakeCloud()
    cloud.answers(readProjectRules, { version: 0, settings: DEFAULT_PROJECT_RULES })
    cloud.answers(saveProjectRules, { version: 1 })
    showAs(['inspector'], <ProjectRulesPage />)
    const threshold = await screen.findByLabelText(text.tenderThreshold)
    expect((threshold as HTMLInputElement).value).toBe('400')
    fireEvent.change(threshold, { target: { value: '60.5' } })
    fireEvent.blur(threshold)
    fireEvent.click(screen.getByText(uiText.save))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '区里规定更严' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(saveProjectRules)).toHaveLength(1))
    expect(cloud.callsOf(saveProjectRules)[0]?.data).toEqual({
      version: 0,
      settings: { ...DEFAULT_PROJECT_RULES, tenderThreshold: 60_500_000 },
      reason: '区里规定更严',
    })
  })
})
