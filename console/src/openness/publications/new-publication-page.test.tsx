import { listAffairItems } from '@qingjian/shared/openness/affairs/affair.contracts'
import { listLinkable } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { listNextStages } from '@qingjian/shared/openness/projects/project.contracts'
import { createPublication, listWritable } from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleLinkable } from '../../../testing/sample-announcements'
import { showAs } from '../../../testing/show-as'
import { announcementText as text } from '../announcement.text'
import { announcementFormText } from '../announcement-form.text'
import { publicationText } from '../publication.text'
import NewPublicationPage from './new-publication-page'

const VILLAGE = { regionId: '630102100201', name: '中庄村', level: 'village' as const }
const TOWN = { regionId: '630102100', name: '韵家口镇', level: 'town' as const }

function open(
  query = '',
  places: { regionId: string; name: string; level: 'village' | 'town' }[] = [VILLAGE],
) {
  const cloud = fakeCloud()
  cloud.answers(listWritable, { places, below: [], funds: [] })
  cloud.answers(listLinkable, { ...sampleLinkable(), kinds: ['policy', 'project', 'stage', 'affair'] })
  cloud.answers(listNextStages, { title: '', stages: [{ stage: 'audit' }], earliestDay: '2026-04-02' })
  showAs(['village-clerk'], <NewPublicationPage />, `/openness/publications/new${query}`)
  return cloud
}

describe('something new to be made public', () => {
  it('begins with what it is, of what the place publishes', async () => {
    open()
    await screen.findByText('三务公开')
    expect(screen.queryByText('权责清单')).toBeNull()
    fireEvent.click(screen.getByText('项目立项'))
    await screen.findByText(text.titleOf('项目立项'))
    expect(screen.getByTestId('address').textContent).toBe('/openness/publications/new?kind=project')
    fireEvent.click(screen.getByText(text.otherKind))
    await screen.findByText(text.kindHints.policy)
  })

  it('asks for the place first where there are several', async () => {
    const cloud = open('?kind=policy', [VILLAGE, TOWN])
    await screen.findByLabelText(text.place)
    expect(screen.queryByText(text.kindHints.policy)).toBeNull()
    expect(cloud.callsOf(listLinkable)).toHaveLength(0)
  })

  it('has its project and step filled in by whoever leads here', async () => {
    open('?kind=stage&projectId=project-1&stage=audit')
    await screen.findByLabelText(announcementFormText.stage.days.audit)
    await screen.findByLabelText(announcementFormText.stage.amounts.audit ?? '')
    await screen.findByText('中庄村村东道路硬化工程')
  })

  it('of accounts is written line by line, for the month that led here', async () => {
    const cloud = open('?kind=affair&itemId=accounts&period=2026-09&regionId=630102100201')
    cloud.answers(listAffairItems, { items: [] })
    cloud.answers(createPublication, { id: 'publication-1', version: 1, state: 'draft' })
    fireEvent.change(await screen.findByLabelText(publicationText.titleLabel), {
      target: { value: '中庄村2026年9月收支' },
    })
    fireEvent.click(screen.getByText(publicationText.createNow))
    await waitFor(() => expect(cloud.callsOf(createPublication)).toHaveLength(1))
    expect(cloud.callsOf(createPublication)[0]?.data).toMatchObject({
      fields: {
        regionId: '630102100201',
        year: 2026,
        fulfils: { itemId: 'accounts', period: '2026-09' },
      },
    })
  })
})
