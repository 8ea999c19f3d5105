import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { askObjection } from '@qingjian/shared/openness/objection.contracts'
import { readPublic, readVillage } from '@qingjian/shared/openness/public.contracts'
import { announce, newestAnnouncement, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'
import { publicationOf } from '../testing/publish'

const ID_NUMBER = '11010519491231002X'

it('a personal number in the title of what is withdrawn is shown nowhere, not by its publication or a question either', async () => {
  const house = await createOpennessHouse()
  const { announcementId, publicationId } = await announce(house, {
    regionId: VILLAGE,
    content: contentOf.policy(),
  })
  // Published before the gate knew how such a number is written.
  const title = `给${ID_NUMBER}的补贴`
  await house.memory.put('openness_announcements', { ...newestAnnouncement(house, announcementId), title })
  await house.memory.put('openness_publications', { ...(await publicationOf(house, publicationId)), title })
  const asked = { subject: 'announcement', id: announcementId, version: 1, concern: 'other' } as const
  dataOf(await house.call(askObjection, asked, 'citizen'))
  await retract(house, announcementId)
  const shown = [
    dataOf(await house.call(readAnnouncement, { id: announcementId })),
    dataOf(await house.call(readPublic, { id: publicationId })),
    dataOf(await house.call(readVillage, { regionId: VILLAGE })),
  ]
  expect(JSON.stringify(shown)).not.toContain(ID_NUMBER)
})
