import { listRedFlags, readProject } from '@qingjian/shared/openness/projects/project.contracts'
import { RED_FLAG_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleReadProject, sampleRedFlag } from '../../../testing/sample-project'
import { showAs } from '../../../testing/show-as'
import { projectText, redFlagText } from '../project.text'
import ProjectPage from './project-page'
import RedFlagsPage from './red-flags-page'

type Role = Parameters<typeof showAs>[0][number]

function open(role: Role, address = '/openness/projects/project-1') {
  const cloud = fakeCloud()
  cloud.answers(readProject, sampleReadProject())
  cloud.answers(listRedFlags, { flags: [sampleRedFlag()] })
  showAs(
    [role],
    <Routes>
      <Route path="/openness/projects/:projectId" element={<ProjectPage />} />
      <Route path="/openness/red-flags" element={<RedFlagsPage />} />
    </Routes>,
    address,
  )
  return cloud
}

const chosen = () => document.querySelector('[aria-current="true"]')?.textContent

describe('one project', () => {
  it('tells every step with its money and its parties, and what was withdrawn', async () => {
    open('village-clerk')
    await screen.findByText('和城东第一建筑公司签了施工合同')
    expect(screen.getAllByText('480,000元').length).toBeGreaterThan(0)
    screen.getByText('城东第一建筑公司（91630102MA75ABCD12）')
    screen.getByText(projectText.withdrawn('金额录错'))
    screen.getByText(projectText.withChanges(50_000_000))
    expect(screen.queryByText(RED_FLAG_NAMES['paid-ahead'])).toBeNull()
  })

  it('leads from a red flag to the step that caused it', async () => {
    const cloud = open('town-reviewer')
    fireEvent.click(await screen.findByText(redFlagText.row('2026-05-01', '进度款', 25_000_000)))
    await waitFor(() => expect(chosen()).toContain('付第一笔'))
    expect(cloud.callsOf(listRedFlags)[0]?.data).toEqual({ projectId: 'project-1' })
  })

  it('that is not there leads back to the list', async () => {
    const cloud = open('leader')
    cloud.refuses(readProject, { code: 'NOT_FOUND', message: '没有这个项目' })
    await screen.findByText(projectText.missing)
  })
})

describe('all red flags', () => {
  it('tell how they were reckoned, and lead into the project', async () => {
    const cloud = open('inspector', '/openness/red-flags?flag=paid-ahead')
    await screen.findByText(sampleRedFlag().words)
    expect(cloud.callsOf(listRedFlags)[0]?.data).toEqual({ flag: 'paid-ahead' })
    expect(screen.getByText(redFlagText.toRules).getAttribute('href')).toContain('/settings/projects')
    fireEvent.click(screen.getByText(redFlagText.row('2026-05-01', '进度款', 25_000_000)))
    await waitFor(() => expect(chosen()).toContain('付第一笔'))
  })
})
