import {
  checkAnnouncement,
  correctAnnouncement,
  createAnnouncement,
  saveAnnouncement,
  withdrawAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { checkLog } from '@qingjian/shared/openness/public.contracts'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { LogEntryDocument, PublicationDocument } from '../openness.documents'
import type { ProjectDocument } from '../projects/projects.documents'
import { trapDatabase } from '../publishing/testing/trap'
import { announce, announcementIdOf, approve } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'
import type { AnnouncementDocument } from './announcements.documents'

const DIED = 'the function was killed'
/** Of so many requests one is looked at; every one with CRASH_STRIDE=1. */
const STRIDE = Number(process.env.CRASH_STRIDE ?? 11)

/** Leaves something decided behind, for the next run. @returns the id of its announcement */
type Prepare = (house: OpennessHouse) => Promise<string>

const published = async (house: OpennessHouse) =>
  (await announce(house, { regionId: VILLAGE, content: contentOf.project() })).announcementId

const CASES: [string, Prepare][] = [
  [
    'something new',
    async (house) => {
      const input = { regionId: VILLAGE, content: contentOf.project() }
      const { id } = dataOf(await house.call(createAnnouncement, input, 'clerk'))
      await approve(house, id)
      return announcementIdOf(house, id)
    },
  ],
  [
    'a correction',
    async (house) => {
      const announcementId = await published(house)
      const wanted = { announcementId, version: 1, reason: '写错了' }
      const { id, version } = dataOf(await house.call(correctAnnouncement, wanted, 'clerk'))
      const content = contentOf.project({ estimate: 61_000_000 })
      dataOf(await house.call(saveAnnouncement, { id, version, content }, 'clerk'))
      await approve(house, id)
      return announcementId
    },
  ],
  [
    'a withdrawal',
    async (house) => {
      const announcementId = await published(house)
      const wanted = { announcementId, version: 1, reason: '发布有误' }
      const { id } = dataOf(await house.call(withdrawAnnouncement, wanted, 'clerk'))
      await approve(house, id)
      return announcementId
    },
  ],
]

/** What the job leaves behind, without instants. */
function outcomeOf({ memory }: OpennessHouse) {
  return {
    announcements: memory
      .all<AnnouncementDocument>('openness_announcements')
      .map(({ _id, content, latest, reason }) => ({ _id, content, latest, reason })),
    publications: memory
      .all<PublicationDocument>('openness_publications')
      .map(({ _id, state, unsettledSince }) => ({ _id, state, unsettledSince })),
    log: memory
      .all<LogEntryDocument>('openness_log')
      .map(({ _id, act, sequence }) => ({ _id, act, sequence })),
    // It is ordered by the instant of its publication.
    projects: memory
      .all<ProjectDocument>('openness_projects')
      .map(({ position: _instant, ...project }) => project),
    found: memory.all('openness_found'),
    years: memory.all('openness_village_years'),
    drafts: memory.all('openness_draft_announcements').length,
  }
}

/** A house whose function dies behind one of the requests of its next run. */
async function dying(prepare: Prepare, at: number) {
  let isArmed = false
  let requests = 0
  const house = await createOpennessHouse((memory) =>
    observeDatabase(memory, async (when) => {
      if (!isArmed || when === 'before') return
      requests += 1
      if (requests !== at) return
      isArmed = false
      throw new Error(DIED)
    }),
  )
  const id = await prepare(house)
  isArmed = true
  return { house, id, hasDied: () => !isArmed }
}

describe.each(CASES)('publishing %s', (_what, prepare) => {
  it('ends in the same, wherever it died, and shows nothing by halves', async () => {
    const undisturbed = await createOpennessHouse()
    await prepare(undisturbed)
    await undisturbed.run()
    const expected = outcomeOf(undisturbed)
    let deaths = 0
    for (let at = 1; ; at += STRIDE) {
      const { hasDied, house, id } = await dying(prepare, at)
      await house.run().catch(() => undefined)
      if (!hasDied()) break
      deaths += 1
      // Versions and log entries come together, in one transaction.
      const versions = house.memory
        .all<AnnouncementDocument>('openness_announcements')
        .filter(({ announcementId }) => announcementId === id)
      expect([at, versions.length]).toEqual([at, house.memory.all('openness_log').length])
      if (versions.length > 0)
        expect(dataOf(await house.call(checkAnnouncement, { id }))).toEqual({ state: 'intact' })
      house.clock.advance(61_000)
      await house.run()
      expect([at, outcomeOf(house)]).toEqual([at, expected])
      expect(dataOf(await house.call(checkLog, {})).state).toBe('intact')
    }
    expect(deaths).toBeGreaterThan(2)
  })
})

it('ends in the same when another run comes between, whenever it does', async () => {
  const prepare = CASES[1]?.[1]
  if (!prepare) throw new Error('no correction')
  const undisturbed = await createOpennessHouse()
  await prepare(undisturbed)
  await undisturbed.run()
  const expected = outcomeOf(undisturbed)
  for (let at = 2, isSprung = true; isSprung; at += STRIDE) {
    let isArmed = false
    let requests = 0
    const house: OpennessHouse = await createOpennessHouse((memory) =>
      trapDatabase(memory, async () => {
        if (!isArmed) return
        requests += 1
        if (requests !== at) return
        isArmed = false
        await memory.put('leases', { _id: 'openness.run', until: 0 } as never)
        await house.run()
      }),
    )
    await prepare(house)
    isArmed = true
    await house.run()
    isSprung = !isArmed
    expect([at, outcomeOf(house)]).toEqual([at, expected])
  }
})
