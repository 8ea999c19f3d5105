import { checkAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { FULL_ANNOUNCEMENTS } from '@qingjian/shared/openness/announcements/testing/full-announcements'
import { leavesOf, planted } from '@qingjian/shared/openness/announcements/testing/leaves'
import { checkPublication } from '@qingjian/shared/openness/public.contracts'
import type { PublicationDocument } from '../openness.documents'
import { announce, reannounce, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'
import { type AnnouncementDocument, announcementVersionId } from './announcements.documents'

let house: OpennessHouse
let id: string
let publications: string[]
beforeAll(async () => {
  house = await createOpennessHouse()
  const { entitlement } = FULL_ANNOUNCEMENTS.policy
  const content = contentOf.policy({
    ...(entitlement && { entitlement }),
    closesOn: '2026-12-31',
    text: '全文',
  })
  const made = await announce(house, { regionId: VILLAGE, content })
  id = made.announcementId
  const better = await reannounce(house, id, { ...content, number: '一号' })
  publications = [made.publicationId, better.publicationId]
})

/** Whoever holds the database itself can change everything. */
const put = (collection: string, row: object) => house.memory.put(collection as never, row as never)
const check = async () => dataOf(await house.call(checkAnnouncement, { id }))
const checkBoth = async () =>
  Promise.all(publications.map(async (one) => dataOf(await house.call(checkPublication, { id: one })).state))
async function versionOf(version: number): Promise<AnnouncementDocument> {
  const found = await house.memory.get<AnnouncementDocument>(
    'openness_announcements',
    announcementVersionId(id, version),
  )
  if (!found) throw new Error('no such version')
  return found
}
async function whileStored<R>(collection: string, before: object, changed: object, look: () => Promise<R>) {
  await put(collection, changed)
  try {
    return await look()
  } finally {
    await put(collection, before)
  }
}

describe('a check of an announcement', () => {
  it('finds what is as it was published', async () => {
    expect(await check()).toEqual({ state: 'intact' })
    expect(await checkBoth()).toEqual(['intact', 'intact'])
  })

  it.each([1, 2])('finds every text that was changed: version %s', async (version) => {
    const before = await versionOf(version)
    for (const { path, text } of leavesOf(before)) {
      const changed = planted(before, path, `${text}改`)
      // Under another id it is another row.
      if (path === '_id') continue
      const state = await whileStored('openness_announcements', before, changed, check)
      expect([path, state.state]).toEqual([path, 'broken'])
    }
  })

  it('finds a file that was swapped behind its name', async () => {
    const own = await createOpennessHouse()
    const made = await announce(own, { regionId: VILLAGE, content: contentOf.policy() })
    const [row] = own.memory.all<AnnouncementDocument>('openness_announcements')
    const files = [{ id: 'f', kind: 'photo' as const, name: '照片', fileId: 'cloud://other' }]
    if (row?.content)
      await own.memory.put('openness_announcements', { ...row, content: { ...row.content, files } } as never)
    expect(dataOf(await own.call(checkAnnouncement, { id: made.announcementId })).state).toBe('broken')
  })

  it('finds a version that is hidden, shown again or taken away', async () => {
    const [first, second] = [await versionOf(1), await versionOf(2)]
    const { latest: _latest, ...hidden } = second
    expect(await whileStored('openness_announcements', second, hidden, check)).toMatchObject({
      state: 'broken',
    })
    const shown = { ...first, latest: true }
    expect(await whileStored('openness_announcements', first, shown, check)).toMatchObject({
      state: 'broken',
    })
    await house.memory.removeWhere<never>('openness_announcements', { _id: second._id } as never)
    expect(await check()).toMatchObject({ state: 'broken' })
    expect(await checkBoth()).toEqual(['broken', 'broken'])
    await put('openness_announcements', second)
  })

  it('finds what the log never heard of', async () => {
    const second = await versionOf(2)
    const third = { ...second, _id: announcementVersionId(id, 3), version: 3, publicationId: 'nowhere' }
    const { latest: _latest, ...older } = second
    await put('openness_announcements', older)
    await put('openness_announcements', third)
    expect(await check()).toMatchObject({ state: 'broken' })
    await house.memory.removeWhere<never>('openness_announcements', { _id: third._id } as never)
    await put('openness_announcements', second)
  })

  it.each<[string, Partial<PublicationDocument>]>([
    ['title', { title: '别的标题' }],
    ['kind', { announcement: 'power' }],
    ['day', { publishedOn: '2026-01-01' }],
    ['reason', { reason: '别的原因' }],
  ])('finds a changed %s of its publication', async (_what, change) => {
    const before = await house.memory.get<PublicationDocument>('openness_publications', publications[1] ?? '')
    if (!before) throw new Error('no publication')
    const look = async () => [(await check()).state, (await checkBoth())[1]]
    const found = await whileStored('openness_publications', before, { ...before, ...change }, look)
    expect(found).toEqual(['broken', 'broken'])
  })

  it('is in order for a tombstone, too', async () => {
    const made = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    await retract(house, made.announcementId)
    expect(dataOf(await house.call(checkAnnouncement, { id: made.announcementId }))).toEqual({
      state: 'intact',
    })
  })

  it('knows nothing of what was never public', async () => {
    expect(await house.call(checkAnnouncement, { id: 'no-such' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})
