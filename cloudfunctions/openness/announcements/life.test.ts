import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { announce, newestAnnouncement, reannounce, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf } from '../testing/openness-house'
import { DISTRICT, VILLAGE } from '../testing/openness-people'
import { publicationOf } from '../testing/publish'

describe('the life of an announcement', () => {
  it.each(['policy', 'project', 'power'] as const)('%s', async (kind) => {
    const house = await createOpennessHouse()
    const content: AnnouncementInput = contentOf[kind]()
    const regionId = kind === 'power' ? DISTRICT : VILLAGE
    const { announcementId, publicationId } = await announce(house, { regionId, content })
    const read = async () => dataOf(await house.call(readAnnouncement, { id: announcementId }))
    expect((await read()).announcement).toMatchObject({ version: 1, standing: 'current', content })
    await reannounce(house, announcementId, { ...content, title: `${content.title}（修订）` })
    expect(await read()).toMatchObject({ announcement: { version: 2, standing: 'corrected' } })
    await retract(house, announcementId)
    const gone = await read()
    expect(gone.announcement).toMatchObject({ version: 3, standing: 'withdrawn', reason: '发布有误' })
    expect(gone.announcement.content).toBeUndefined()
    expect((await publicationOf(house, publicationId)).state).toBe('withdrawn')
    expect(newestAnnouncement(house, announcementId).content).toBeUndefined()
  })
})
