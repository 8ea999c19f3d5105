import type {
  AffairItemDocument,
  OccasionDocument,
} from '@qingjian/cloudfunctions/openness/affairs/affairs.documents'
import {
  type AnnouncementContent,
  type AnnouncementDocument,
  type DraftAnnouncement,
  draftAnnouncementContext,
} from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import { townIdOf } from '@qingjian/cloudfunctions/openness/publications/author-place'
import { storedPublication } from '@qingjian/cloudfunctions/openness/testing/stored-books'
import { storedAnnouncement, storedRun } from '@qingjian/cloudfunctions/openness/testing/stored-subjects'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { TEST_FIELD_KEYS } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { DEFAULT_PROJECT_RULES } from '@qingjian/shared/openness/projects/project-fields'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { Prepare } from './occasion'
import { addVillage, VILLAGE } from './openness-occasions'
import type { RunningHouse } from './running-house'

/** Enough that every input meets one that nobody has used up. */
const MANY = 30
const DISTRICT = '630102'
const TODAY = dayOf(Date.now())
const cipher = createFieldCipher(TEST_FIELD_KEYS)
let number = 0

const POLICY: Extract<AnnouncementInput, { kind: 'policy' }> = {
  kind: 'policy',
  title: '高龄津贴发放办法',
  number: '',
  issuer: '区民政局',
  issuedOn: '2026-01-05',
  summary: '年满八十周岁的老人每月领取一百元。',
  whoMay: '本区户籍的老人',
  howTo: '到村里登记',
  documents: ['身份证'],
  text: '',
  fundIds: [],
  powerIds: [],
  files: [],
}
const PROJECT: Extract<AnnouncementInput, { kind: 'project' }> = {
  kind: 'project',
  title: '村东道路硬化',
  siteId: VILLAGE,
  sector: 'road',
  purpose: '下雨天路不好走',
  scope: '硬化一公里',
  approval: '村民代表会议决议',
  approvedOn: '2026-02-01',
  estimate: 30_000_000,
  plannedStart: '2026-04-01',
  plannedEnd: '2026-08-01',
  owner: { role: 'owner', name: '中庄村村委会' },
  fundIds: [],
  files: [],
}
const POWER: Extract<AnnouncementContent, { kind: 'power' }> = {
  kind: 'power',
  title: '村级工程项目',
  class: 'decision',
  order: 2,
  basis: '村民委员会组织法',
  decider: '村民代表会议',
  scope: '',
  steps: [
    { id: 'propose', title: '提议', who: '村党支部', words: '', days: 7, materials: [] },
    { id: 'post', title: '公开', who: '村委会', words: '', days: 7, postedDays: 5, materials: [] },
  ],
  files: [],
}

/** Drafts of a policy of the village. */
async function addDrafts(house: RunningHouse, state: PublicationState, regionId = VILLAGE, count = MANY) {
  const publications = Array.from({ length: count }, () => {
    number += 1
    return storedPublication(`announcing-${number}`, state, {
      ...{ announcement: 'policy', lineCount: 0, totals: [], regionId },
    })
  })
  await house.add('openness_publications', publications)
  const draft: DraftAnnouncement = { content: { ...POLICY, files: [] } }
  await house.add(
    'openness_draft_announcements',
    publications.map(({ _id }) => ({
      _id,
      content: cipher.encrypt(JSON.stringify(draft), draftAnnouncementContext(_id)),
    })),
  )
  return publications.map(({ _id }) => _id)
}

/** Public announcements, each with the publication that brought it. */
async function addPublic(
  house: RunningHouse,
  more: (id: string) => Partial<AnnouncementDocument>,
  count = MANY,
): Promise<AnnouncementDocument[]> {
  const announcements = Array.from({ length: count }, () => {
    number += 1
    const id = `announced-${number}`
    return storedAnnouncement(id, more(id))
  })
  await house.add(
    'openness_publications',
    announcements.map(({ holderId, kind, publicationId, title }) =>
      storedPublication(publicationId, 'published', {
        ...{ announcement: kind, title, lineCount: 0, totals: [], regionId: holderId },
      }),
    ),
  )
  await house.add('openness_announcements', announcements)
  return announcements
}

const policy = (): Partial<AnnouncementDocument> => ({
  kind: 'policy',
  title: POLICY.title,
  content: { ...POLICY, files: [] },
})
const power = (): Partial<AnnouncementDocument> => ({
  ...{ kind: 'power', title: POWER.title, content: POWER },
  ...{ regionId: DISTRICT, holderId: DISTRICT },
})
const project = (id: string): Partial<AnnouncementDocument> => ({
  ...{ kind: 'project', title: PROJECT.title, content: { ...PROJECT, files: [] } },
  projectId: id,
})

async function addProjects(house: RunningHouse, regionId = VILLAGE, count = MANY): Promise<string[]> {
  const announced = await addPublic(house, (id) => ({ ...project(id), regionId, holderId: regionId }), count)
  const projects = announced.map(({ announcementId: _id, position, publishedOn, title }) => ({
    ...{ _id, title, regionId, regionName: '中庄村', townId: townIdOf(regionId), holderId: regionId },
    ...{ year: 2026, standing: 'initiation', figures: { estimate: PROJECT.estimate, changed: 0, paid: 0 } },
    ...{ plannedEnd: PROJECT.plannedEnd, changedOn: publishedOn, position: `${publishedOn}.${position}` },
    ...{ flags: [], rulesVersion: 0 },
  }))
  await house.add('openness_projects', projects)
  return announced.map(({ announcementId }) => announcementId)
}

async function addItems(house: RunningHouse, count = MANY): Promise<string[]> {
  const items = Array.from({ length: count }, (): AffairItemDocument => {
    number += 1
    return {
      _id: `item-${number}`,
      version: 1,
      ...{ arm: 'village', name: '宅基地使用', clock: 'at-once', dueDays: 5, order: 30 },
      ...{ basis: '村民委员会组织法', hint: '', from: '2026-01-01', villages: [] },
    }
  })
  await house.add('openness_affair_items', items)
  return items.map(({ _id }) => _id)
}

async function addOccasions(house: RunningHouse, regionId = VILLAGE, count = MANY): Promise<string[]> {
  const [itemId = ''] = await addItems(house, 1)
  const occasions = Array.from({ length: count }, (): OccasionDocument => {
    number += 1
    const _id = `o${String(number).padStart(24, '0')}`
    return {
      ...{ _id, itemId, regionId, townId: townIdOf(regionId), year: Number(TODAY.slice(0, 4)) },
      ...{ title: '分配宅基地两处', happenedOn: TODAY, dueOn: addDays(TODAY, 5), at: Date.now() },
      by: 'person-nobody',
    }
  })
  await house.add('openness_occasions', occasions)
  return occasions.map(({ _id }) => _id)
}

async function addRuns(house: RunningHouse, regionId = VILLAGE, count = MANY): Promise<string[]> {
  const ids = Array.from({ length: count }, () => {
    number += 1
    return `run-${number}`
  })
  await house.add(
    'openness_runs',
    ids.map((id) => storedRun(id, { regionId, townId: townIdOf(regionId) })),
  )
  return ids
}

const drafts =
  (state: PublicationState): Prepare =>
  async (house) => {
    await addVillage(house)
    const content = [POLICY, { ...POLICY, title: '临时救助办法' }]
    const id = await addDrafts(house, state)
    return { known: { id, version: [1], regionId: [VILLAGE], content, fulfils: [undefined] } }
  }

const announced: Prepare = async (house) => {
  await addVillage(house)
  const ids = (await addPublic(house, policy)).map(({ announcementId }) => announcementId)
  return { known: { id: ids, announcementId: ids, version: [1], reason: ['写错了标准'] } }
}

const projects: Prepare = async (house) => {
  await addVillage(house)
  const ids = await addProjects(house)
  return { known: { id: ids, projectId: ids, regionId: [VILLAGE] } }
}

const catalogue: Prepare = async (house) => {
  await addVillage(house)
  const ids = await addItems(house)
  const item = { arm: 'village', name: '宅基地使用', clock: 'at-once', dueDays: 7, order: 30 }
  const words = { basis: '村民委员会组织法', hint: '', from: '2026-01-01' }
  return {
    known: {
      ...{ id: ids, itemId: ids, version: [1], item: [{ ...item, ...words }], clock: ['none', 'usual'] },
      ...{ regionId: [VILLAGE], happenedOn: [TODAY], title: ['分配宅基地两处'], reason: ['上级要求'] },
    },
  }
}

const runs: Prepare = async (house) => {
  await addVillage(house)
  const id = await addRuns(house)
  const votes = { entitled: 30, present: 24, inFavour: 20, against: 2 }
  return {
    known: {
      ...{ id, version: [2], stepId: ['decide'], day: ['2026-11-21'], votes: [votes] },
      ...{ files: [[]], materials: [[]], reason: ['不再办理'] },
    },
  }
}

/** One of each for a town that the callers have nothing to do with. */
export async function addForeignWorks(
  house: RunningHouse,
  townId: string,
): Promise<{ announcing: string; announced: string; project: string; happened: string; run: string }> {
  const village = `${townId}201`
  const of = { regionId: village, holderId: village }
  const [announcing = ''] = await addDrafts(house, 'draft', village, 1)
  const [one] = await addPublic(house, () => ({ ...policy(), ...of }), 1)
  const [foreign = ''] = await addProjects(house, village, 1)
  const [happened = ''] = await addOccasions(house, village, 1)
  const [run = ''] = await addRuns(house, village, 1)
  return { announcing, announced: one?.announcementId ?? '', project: foreign, happened, run }
}

/** What methods about announcements, projects, 三务公开 and powers need to have anything to do. */
export const OPENNESS_WORKS_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'create-announcement': drafts('draft'),
  'save-announcement': drafts('draft'),
  'read-draft-announcement': drafts('draft'),
  'list-linkable': drafts('draft'),
  'correct-announcement': announced,
  'withdraw-announcement': announced,
  'read-announcement': announced,
  'check-announcement': announced,
  'read-project': projects,
  'list-next-stages': projects,
  'read-open-projects': projects,
  'save-project-rules': async () => ({ known: { version: [0], settings: [DEFAULT_PROJECT_RULES] } }),
  'save-affair-item': catalogue,
  'set-village-clock': catalogue,
  'report-occasion': catalogue,
  'cancel-occasion': async (house) => {
    await addVillage(house)
    return { known: { period: await addOccasions(house), regionId: [VILLAGE], reason: ['记错了'] } }
  },
  'read-affairs': catalogue,
  'list-runs': runs,
  'read-run': runs,
  'check-run': runs,
  'open-run-files': runs,
  'record-run-step': runs,
  'abandon-run': runs,
  'start-run': async (house) => {
    await addVillage(house)
    const powers = await addPublic(house, power)
    return {
      known: {
        powerId: powers.map(({ announcementId }) => announcementId),
        ...{ regionId: [VILLAGE], title: ['硬化村东道路'], startedOn: [TODAY] },
      },
    }
  },
}
