import { readPublic } from '@qingjian/shared/openness/public.contracts'
import { announce, reannounce, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'

describe('a publication that brings an announcement', () => {
  it('names it, whether it is new, corrected or withdrawn', async () => {
    const house = await createOpennessHouse()
    const content = contentOf.policy()
    const first = await announce(house, { regionId: VILLAGE, content })
    const { announcementId } = first
    const second = await reannounce(house, announcementId, { ...content, title: `${content.title}（修订）` })
    const third = await retract(house, announcementId)
    for (const { publicationId } of [first, second, third])
      expect(dataOf(await house.call(readPublic, { id: publicationId }))).toMatchObject({
        ...{ announcementId, lines: [], total: 0 },
        publication: { announcement: 'policy' },
      })
  })
})
