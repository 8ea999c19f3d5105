import { fail, succeed } from '@qingjian/shared/kernel/result'
import type {
  correctAnnouncement as correctContract,
  withdrawAnnouncement as withdrawContract,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { whyNotWithdrawn } from '../projects/judge-stage'
import { titleOfChange } from '../publications/begin-change'
import { writesFor } from '../publications/correctable-lines'
import { newPublication } from '../publications/create-publication'
import { recordStep } from '../publications/record-step'
import { storedOf } from '../publications/take-publication-step'
import type { AnnouncementDocument } from './announcements.documents'
import { withoutNumbers } from './without-numbers'

const NO_ANNOUNCEMENT = fail('NOT_FOUND', '没有找到这项公开内容，或者不归您负责')
const SEEN_OLDER = fail('CONFLICT', '这项公开内容刚刚更正过，请刷新后再看')
const IS_WITHDRAWN = fail('CONFLICT', '这项公开内容已经撤回，不能再更正或撤回')

interface Wanted {
  announcementId: string
  /** The version that was seen. */
  version: number
  reason: string
}

/** Begins a correction: a draft with what is public now, to be changed. */
export const correctAnnouncement: UseCase<OpennessDependencies, typeof correctContract> = (
  dependencies,
  actor,
  wanted,
) => beginChange(dependencies, actor, 'correction', wanted)

/** Begins the withdrawal of an announcement. */
export const withdrawAnnouncement: UseCase<OpennessDependencies, typeof withdrawContract> = (
  dependencies,
  actor,
  wanted,
) => beginChange(dependencies, actor, 'withdrawal', wanted)

async function beginChange(
  dependencies: OpennessDependencies,
  actor: Actor,
  kind: 'correction' | 'withdrawal',
  { announcementId, reason, version }: Wanted,
) {
  const { announcements, ids, work } = dependencies
  const [latest] = await announcements.latest([announcementId])
  if (!latest || !writesFor(actor, publisherOf(latest))) return NO_ANNOUNCEMENT
  if (!latest.content) return IS_WITHDRAWN
  if (latest.version !== version) return SEEN_OLDER
  const { content } = latest
  const whyNot = kind === 'withdrawal' ? await whyNotWithdrawn(dependencies, latest) : undefined
  if (whyNot !== undefined) return fail('CONFLICT', whyNot)
  const draft = await draftOf(dependencies, actor, ids.next(), latest, { kind, reason })
  return commitUnlessRefused(work, async (change) => {
    await announcements.putDraft(change, draft._id, { content, announcementId, replaces: version })
    const details = { kind, announcement: latest.kind, announcementId }
    await recordStep(dependencies, change, draft, {
      step: 'create',
      personId: draft.authorId,
      reason,
      details,
    })
    return succeed(storedOf(draft))
  })
}

async function draftOf(
  dependencies: OpennessDependencies,
  actor: Actor,
  id: string,
  latest: AnnouncementDocument,
  { kind, reason }: Pick<PublicationDocument, 'kind' | 'reason'> & { kind: 'correction' | 'withdrawal' },
): Promise<PublicationDocument> {
  const brought = await dependencies.publications.find(latest.publicationId)
  if (!brought) throw new Error(`the publication ${latest.publicationId} of an announcement is missing`)
  const { holderId, holderName, unitId } = latest
  const place = { region: { _id: holderId, name: holderName }, ...(unitId !== undefined && { unitId }) }
  return {
    ...newPublication(dependencies, id, place, actor.personId ?? ''),
    ...{ kind, announcement: latest.kind, year: brought.year, done: '', effect: '' },
    ...(reason !== undefined && { reason }),
    // Nobody could take a number out of a title that is to be withdrawn for it.
    title: titleOfChange(kind, kind === 'withdrawal' ? withoutNumbers(latest.title) : latest.title),
  }
}

function publisherOf({ holderId: regionId, unitId }: AnnouncementDocument) {
  return { regionId, ...(unitId !== undefined && { unitId }) }
}
