import { dayOf } from '@qingjian/shared/calendar/day'
import { differencesOfAnnouncements } from '@qingjian/shared/openness/announcements/announcement-differences'
import {
  type AnnouncementFlaw,
  flawsOfAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement-flaws'
import { PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'
import { flawOfFulfils } from '../affairs/check-fulfils'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { judgeApproval, judgeStage, whyNotWithdrawn } from '../projects/judge-stage'
import { publicFunds } from '../publications/public-funds'
import { standingOf } from './announcement-standing'
import type { AnnouncementContent, AnnouncementDocument, DraftAnnouncement } from './announcements.documents'
import { leaksOfAnnouncement } from './leaks-of-announcement'
import { replacedBy } from './replaced-version'

type Dependencies = Pick<
  OpennessDependencies,
  'affairs' | 'announcements' | 'directory' | 'lines' | 'now' | 'publications'
>

/**
 * Everything that stops the announcement of a publication before a decision: personal numbers, what does not fit together,
 * what it names and nobody can see, and a correction that changes nothing. Fields as `content.…`.
 */
export async function flawsOfDraft(
  dependencies: Dependencies,
  publication: PublicationDocument,
): Promise<AnnouncementFlaw[]> {
  const draft = await dependencies.announcements.draft(publication._id)
  if (!draft) throw new Error(`the announcement of the publication ${publication._id} is missing`)
  const replaced = await replacedBy(dependencies, draft)
  // What is withdrawn may be withdrawn for the very number that stands in it.
  if (publication.kind === 'withdrawal') return flawsOfWithdrawal(dependencies, replaced)
  const { content } = draft
  return [
    ...flawsOfLeaks(content),
    ...(await flawsOfContent(dependencies, publication, draft)),
    ...(await flawsOfStanding(dependencies, publication, content)),
    ...(await flawsOfItem(dependencies, publication)),
    ...flawsOfCorrection(replaced, content),
  ]
}

function flawsOfLeaks(content: AnnouncementContent): AnnouncementFlaw[] {
  return leaksOfAnnouncement(content).map(({ field, kind, path }) => ({
    field: path,
    problem: `${field}里有${PERSONAL_NUMBER_NAMES[kind]}`,
    remedy: '公开会泄露个人信息，请删去',
  }))
}

async function flawsOfContent(
  dependencies: Dependencies,
  { regionId: publisherId }: PublicationDocument,
  { announcementId, content }: DraftAnnouncement,
): Promise<AnnouncementFlaw[]> {
  const flaws: AnnouncementFlaw[] = [
    ...flawsOfAnnouncement(content, { publisherId, today: dayOf(dependencies.now) }),
    ...(await flawsOfNamed(dependencies, content)),
    ...(content.kind === 'stage' ? await judgeStage(dependencies, content, announcementId) : []),
    ...(content.kind === 'project' && announcementId !== undefined
      ? await judgeApproval(dependencies, content, announcementId)
      : []),
  ]
  return flaws.map((flaw) => ({ ...flaw, field: `content.${flaw.field}` }))
}

/** Funds and powers that nobody can see, so that nobody could follow. */
async function flawsOfNamed(
  dependencies: Dependencies,
  content: AnnouncementContent,
): Promise<AnnouncementFlaw[]> {
  const fundIds = content.kind === 'policy' || content.kind === 'project' ? content.fundIds : []
  const powerIds = content.kind === 'policy' ? content.powerIds : []
  const [funds, powers] = await Promise.all([
    publicFunds(dependencies, fundIds),
    dependencies.announcements.latest(powerIds),
  ])
  const isKnown = (id: string) =>
    powers.some((one) => one.announcementId === id && one.kind === 'power' && !one.isWithdrawn)
  const remedy = '请去掉它，或者先公开它'
  return [
    ...(fundIds.every((id) => funds.has(id))
      ? []
      : [{ field: 'fundIds', problem: '关联的资金有一项没有公开', remedy }]),
    ...(powerIds.every(isKnown) ? [] : [{ field: 'powerIds', problem: '关联的权力有一项没有公开', remedy }]),
  ]
}

/** Since it was written its project may have been withdrawn, or its place closed. */
async function flawsOfStanding(
  dependencies: Dependencies,
  publication: PublicationDocument,
  content: AnnouncementContent,
): Promise<AnnouncementFlaw[]> {
  const standing = await standingOf(dependencies, publication, content)
  if (standing.ok) return []
  return Object.entries(standing.error.fields ?? {}).map(([field, problem]) => ({
    field,
    problem,
    remedy: '请核对后再提交',
  }))
}

/** What is corrected keeps its item of the catalogue. */
async function flawsOfItem(
  dependencies: Dependencies,
  { _id: id, fulfils, kind, regionId, year }: PublicationDocument,
): Promise<AnnouncementFlaw[]> {
  if (kind !== 'lines') return []
  const problem = await flawOfFulfils(dependencies, { id, regionId, year, fulfils, isAnnouncement: true })
  return problem === undefined ? [] : [{ field: 'fulfils', problem, remedy: '' }]
}

function flawsOfCorrection(
  replaced: AnnouncementDocument | undefined,
  content: AnnouncementContent,
): AnnouncementFlaw[] {
  if (!replaced?.content || isChanged(replaced.content, content)) return []
  return [{ field: 'content', problem: '和已经公开的没有不同', remedy: '请改好后再提交，或者作废' }]
}

/** Whether two versions differ; two files can be called alike. */
function isChanged(before: AnnouncementContent, after: AnnouncementContent): boolean {
  const idsOf = ({ files }: AnnouncementContent) => files.map(({ id }) => id).join()
  return idsOf(before) !== idsOf(after) || differencesOfAnnouncements(before, after).length > 0
}

async function flawsOfWithdrawal(
  dependencies: Dependencies,
  replaced: AnnouncementDocument | undefined,
): Promise<AnnouncementFlaw[]> {
  const problem = replaced && (await whyNotWithdrawn(dependencies, replaced))
  return problem === undefined ? [] : [{ field: 'content', problem, remedy: '请先办好，再撤回这一项' }]
}
