import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementView } from '@qingjian/shared/openness/announcements/announcement-fields'
import { screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { SAMPLE_CONTENTS } from '../../../testing/sample-announcements'
import { sampleReadLine } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { announcementText as text } from '../announcement.text'
import { AskedAnnouncementCard } from './asked-announcement-card'

function open(changes: Partial<AnnouncementView> = {}) {
  const { title } = SAMPLE_CONTENTS.affair
  fakeCloud().answers(readAnnouncement, {
    announcement: {
      ...{ id: 'affair-1', version: 1, kind: 'affair', title, holderName: '中庄村' },
      ...{ regionId: '630102100201', regionName: '中庄村', publicationId: 'publication-7' },
      ...{ publishedOn: '2026-11-20', standing: 'current', content: SAMPLE_CONTENTS.affair },
      ...changes,
    },
    ...{ links: [], versions: [], objections: [], isMine: false },
    publication: sampleReadLine().publication,
  })
  showAs(['village-clerk'], <AskedAnnouncementCard id="affair-1" version={1} title={title} />)
}

describe('an announcement that is asked about', () => {
  it('is shown as it is, and leads to the publication that brought it', async () => {
    open()
    await screen.findByText(SAMPLE_CONTENTS.affair.words)
    expect(screen.getByText(text.toPublication).getAttribute('href')).toBe(
      '/openness/publications/publication-7',
    )
    expect(screen.queryByText(text.askedOlder)).toBeNull()
  })

  it('says that it was corrected since', async () => {
    open({ version: 2, standing: 'corrected' })
    await screen.findByText(text.askedOlder)
  })

  it('says that it is gone', async () => {
    open({ version: 2, standing: 'withdrawn', content: undefined })
    await screen.findByText(text.gone)
  })
})
