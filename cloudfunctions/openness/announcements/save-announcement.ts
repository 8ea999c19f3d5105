import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { saveAnnouncement as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { titleOfChange } from '../publications/begin-change'
import { NO_PUBLICATION } from '../publications/publication-reach'
import { takeStaffStep } from '../publications/take-publication-step'
import { standingOf } from './announcement-standing'
import type { AnnouncementContent, AnnouncementDocument } from './announcements.documents'
import { yearOf } from './create-announcement'
import { checkKind } from './kind-rules'
import { replacedBy } from './replaced-version'
import { settleContent } from './settle-content'

const IS_LINES = fail('CONFLICT', '这份材料公开的是资金明细，请在明细里修改')
const NOT_TO_EDIT = fail('CONFLICT', '撤回的内容不能修改；不用撤回了，就作废这份草稿')
const OTHER_KIND = fail('INVALID_INPUT', '不能改公开的类别，请另建一份材料', {
  'content.kind': '不能改公开的类别',
})
const OTHER_SUBJECT = fail(
  'INVALID_INPUT',
  '更正不能改项目、建设地点、到了哪一步和公开目录里的事项；这些错了，请撤回后重新公开',
)

/** Replaces what a draft says; what a correction is about stays. */
export const saveAnnouncement: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content, fulfils, id, version },
) => {
  const { announcements } = dependencies
  let settled: { content: AnnouncementContent; clear(isSaved: boolean): Promise<void> } | undefined
  let news: Pick<PublicationDocument, 'fulfils' | 'title' | 'year'> | undefined
  const saved = await takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'edit',
    async check(before) {
      if (before.announcement === undefined) return IS_LINES
      const draft = await announcements.draft(id)
      if (!draft) return NO_PUBLICATION
      const replaced = await replacedBy(dependencies, draft)
      const judged = await newsOf(dependencies, before, { content, fulfils }, replaced)
      if (!judged.ok) return judged
      news = judged.data
      const known = draft.content.files
      const published = replaced?.content?.files ?? []
      const kept = await settleContent(dependencies, actor, { content, known, published })
      if (kept.ok) settled = kept.data
      return kept
    },
    async alongside(change, edited) {
      const draft = await announcements.readDraft(change, id)
      if (!draft || !settled || !news) return NO_PUBLICATION
      await announcements.putDraft(change, id, { ...draft, content: settled.content })
      const { fulfils: _before, ...rest } = edited
      const after = { ...rest, ...news }
      return succeed({ after, details: { announcement: content.kind } })
    },
  })
  await settled?.clear(saved.ok)
  return saved
}

/** What the publication says of itself from now on, or why it cannot say this. */
async function newsOf(
  dependencies: OpennessDependencies,
  before: PublicationDocument,
  { content, fulfils }: { content: AnnouncementInput; fulfils?: Fulfils | undefined },
  replaced: AnnouncementDocument | undefined,
): Promise<Result<Pick<PublicationDocument, 'fulfils' | 'title' | 'year'>>> {
  if (before.kind === 'withdrawal') return NOT_TO_EDIT
  if (content.kind !== before.announcement) return OTHER_KIND
  if (replaced && !isSameSubject(replaced, content, fulfils)) return OTHER_SUBJECT
  const checked = checkKind(before.regionId, content.kind, fulfils ?? replaced?.fulfils)
  if (!checked.ok) return checked
  const standing = await standingOf(dependencies, before, content)
  if (!standing.ok) return standing
  const { title } = standing.data
  if (before.kind === 'correction')
    return succeed({ title: titleOfChange('correction', title), year: before.year })
  return succeed({
    title,
    year: await yearOf(dependencies, fulfils),
    ...(fulfils !== undefined && { fulfils }),
  })
}

/** Whether a correction speaks of the same project, site, step and item of the catalogue. */
function isSameSubject(
  { content: before, fulfils: item }: AnnouncementDocument,
  after: AnnouncementInput,
  fulfils: Fulfils | undefined,
): boolean {
  const isItem = !fulfils || (fulfils.itemId === item?.itemId && fulfils.period === item.period)
  if (before?.kind === 'project' && after.kind === 'project') return isItem && before.siteId === after.siteId
  if (before?.kind === 'stage' && after.kind === 'stage')
    return isItem && before.projectId === after.projectId && before.stage === after.stage
  return isItem
}
