import {
  listProjects,
  listRedFlags,
  readOpenProjects,
} from '@qingjian/shared/openness/projects/project.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleProject, sampleRedFlag } from '../../../testing/sample-project'
import { showAs } from '../../../testing/show-as'
import { projectText as text } from '../project.text'
import ProjectsPage from './projects-page'

type Role = Parameters<typeof showAs>[0][number]

function open(role: Role, address = '/openness/projects') {
  const cloud = fakeCloud()
  cloud.answers(listPlaces, { district: { regionId: '630102', name: '城东区' }, towns: [] })
  cloud.answers(listProjects, {
    projects: [sampleProject(), sampleProject({ id: 'project-2', title: '村西水渠维修' })],
  })
  cloud.answers(listRedFlags, { flags: [sampleRedFlag(), sampleRedFlag({ flag: 'same-winner' })] })
  showAs([role], <ProjectsPage />, address)
  return cloud
}

async function download(): Promise<void> {
  const button = await screen.findByRole('button', { name: new RegExp(text.download) })
  await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false))
  fireEvent.click(button)
}

describe('the projects', () => {
  it('are listed with where they stand, their money, and what looks wrong beside them', async () => {
    open('inspector')
    const link = await screen.findByText(text.flagCount(2))
    expect(link.getAttribute('href')).toContain('/openness/projects/project-1')
    expect(screen.getAllByText(/^进度款/).length).toBe(2)
    expect(screen.getAllByText('480,000.00').length).toBe(2)
    expect(screen.getAllByText(text.changed(2_000_000)).length).toBe(2)
  })

  it('show nothing that looks wrong to those who are not told', async () => {
    const cloud = open('village-clerk')
    await screen.findByText('村西水渠维修')
    expect(screen.queryByText(text.flags)).toBeNull()
    expect(cloud.callsOf(listRedFlags)).toEqual([])
  })

  it('are looked for by place, by year and by the end of their warranty', async () => {
    const cloud = open('inspector', '/openness/projects?place=630102100201&year=2025&ending=yes')
    await screen.findByText('村西水渠维修')
    expect(cloud.callsOf(listProjects)[0]?.data).toEqual({
      regionId: '630102100201',
      year: 2025,
      warrantyWithin: 30,
    })
  })

  it('are saved as one OC4IDS file, page after page', async () => {
    const saved: Blob[] = []
    const address = (blob: Blob) => {
      saved.push(blob)
      return 'blob:projects'
    }
    Object.assign(URL, { createObjectURL: address, revokeObjectURL: () => undefined })
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const cloud = open('inspector')
    const publishedAt = Date.UTC(2026, 10, 28)
    cloud.answers(readOpenProjects, { projects: [{ id: 'oc4ids-qingjian-1' }], publishedAt })
    await download()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(JSON.parse(await textOf(saved[0] as Blob))).toEqual({
      version: '0.9',
      uri: expect.stringContaining('/#/openness/projects/index'),
      publishedDate: '2026-11-28T00:00:00.000Z',
      publisher: { name: text.publisher('城东区') },
      projects: [{ id: 'oc4ids-qingjian-1' }],
    })
  })

  it('save no file where there are none', async () => {
    const cloud = open('inspector')
    cloud.answers(readOpenProjects, { projects: [], publishedAt: 0 })
    await download()
    await screen.findByText(text.noneToDownload)
  })
})

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
}
