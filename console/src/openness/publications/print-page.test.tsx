import { readDraftAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { listPlaces, readPublic } from '@qingjian/shared/openness/public.contracts'
import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { SAMPLE_CONTENTS, sampleDraft } from '../../../testing/sample-announcements'
import { sampleReadLine } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { powerText } from '../power.text'
import PrintPage from './print-page'

function open(kind: 'affair' | 'power' | 'project') {
  const cloud = fakeCloud()
  const { publication } = sampleReadLine()
  const content = SAMPLE_CONTENTS[kind]
  const brings = { ...publication, announcement: kind, title: content.title, lineCount: 0, totals: [] }
  cloud.answers(readPublic, { publication: brings, announcementId: 'announcement-1', lines: [], total: 0 })
  cloud.answers(listPlaces, {
    district: { regionId: '630102', name: '城东区' },
    towns: [
      {
        ...{ regionId: '630102100', name: '韵家口镇' },
        villages: [{ regionId: '630102100201', name: '中庄村' }],
      },
    ],
  })
  cloud.answers(readDraftAnnouncement, sampleDraft(content))
  showAs(
    ['village-clerk'],
    <Routes>
      <Route path="/openness/publications/:id/print" element={<PrintPage />} />
    </Routes>,
    '/openness/publications/publication-1/print',
  )
}

const rowOf = async (name: string) => (await screen.findByText(name)).closest('tr') as HTMLElement

describe('a notice of an announcement', () => {
  it('tells a project field by field, its place by name', async () => {
    open('project')
    expect(within(await rowOf('建设地点')).getByText('中庄村')).toBeTruthy()
    expect(within(await rowOf('估算投资')).getByText('800,000.50元')).toBeTruthy()
    expect(screen.queryByText('附件')).toBeNull()
  })

  it('has every row of a table for itself', async () => {
    open('affair')
    expect(within(await rowOf('修水渠')).getByText('3人，每人2天')).toBeTruthy()
    expect(screen.queryByText('表格')).toBeNull()
  })

  it('draws the steps of a power', async () => {
    open('power')
    const chart = await screen.findByLabelText(powerText.flowChart)
    expect(within(chart).getByText('村民代表会议决议')).toBeTruthy()
    expect(screen.queryByText('办理步骤')).toBeNull()
  })
})
