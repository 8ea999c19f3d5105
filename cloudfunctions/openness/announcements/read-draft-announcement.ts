import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readDraftAnnouncement as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { differencesOfAnnouncements } from '@qingjian/shared/openness/announcements/announcement-differences'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import type { UseCase } from '../../platform/serve/method'
import { fulfilsViewOf } from '../affairs/fulfils-view'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { readablePublication } from '../publications/publication-reach'
import { contentViewOf } from './announcement-view'
import type { AnnouncementDocument, DraftAnnouncement } from './announcements.documents'
import { cautionsOfDraft } from './cautions-of-draft'
import { flawsOfDraft } from './flaws-of-draft'
import { linksOf, titlesOf } from './links-of'

const NOTHING_THERE = fail('NOT_FOUND', '这份材料里没有可看的内容，可能已经作废或撤回')

/** What a publication brings, or brought once it is public, with what stops it; for staff who reach it. */
export const readDraftAnnouncement: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const found = await readablePublication(dependencies, actor, id)
  if (!found.ok) return found
  const publication = found.data
  const isOut = PUBLIC_STATES.includes(publication.state)
  const brought = await broughtBy(dependencies, publication, isOut)
  if (!brought) return NOTHING_THERE
  const { draft, replaced } = brought
  const { content } = draft
  const item = publication.fulfils ?? replaced?.fulfils
  const day = publication.publishedOn ?? dayOf(dependencies.now)
  const [links, fulfils, flaws, cautions] = await Promise.all([
    linksOf(dependencies, content),
    item && fulfilsViewOf(dependencies, item, replaced?.publishedOn ?? day),
    isOut ? [] : flawsOfDraft(dependencies, publication),
    isOut ? [] : cautionsOfDraft(dependencies, publication, draft),
  ])
  return succeed({
    content: contentViewOf(content),
    ...(fulfils && { fulfils }),
    links,
    ...(brought.published && { published: brought.published }),
    ...(replaced && { replaces: await replacesOf(dependencies, publication, draft, replaced) }),
    flaws,
    cautions,
  })
}

interface Brought {
  draft: DraftAnnouncement
  replaced?: AnnouncementDocument
  /** Where it stands in public. */
  published?: { announcementId: string; version: number }
}

/** The draft, or what became of it: of a withdrawal what was withdrawn is shown to nobody any more. */
async function broughtBy(
  { announcements }: OpennessDependencies,
  { _id }: PublicationDocument,
  isOut: boolean,
): Promise<Brought | undefined> {
  const draft = isOut ? undefined : await announcements.draft(_id)
  const [published] = draft ? [] : await announcements.ofPublications([_id])
  const announcementId = draft?.announcementId ?? published?.announcementId
  const versions = announcementId === undefined ? [] : await announcements.versions(announcementId)
  const replaces = draft ? draft.replaces : (published?.version ?? 0) - 1
  const replaced = versions.find(({ version }) => version === replaces)
  if (draft) return { draft, ...(replaced && { replaced }) }
  // Withdrawn since, whichever version it was.
  if (!published?.content || versions[0]?.isWithdrawn) return undefined
  return {
    draft: { content: published.content },
    ...(replaced && { replaced }),
    published: { announcementId: published.announcementId, version: versions[0]?.version ?? 1 },
  }
}

async function replacesOf(
  dependencies: OpennessDependencies,
  { kind }: PublicationDocument,
  { content }: DraftAnnouncement,
  { announcementId, content: before, version }: AnnouncementDocument,
) {
  const isCompared = kind === 'correction' && before !== undefined
  const titles = isCompared ? await titlesOf(dependencies, [before, content]) : new Map()
  const differences = isCompared ? differencesOfAnnouncements(before, content, titles) : []
  return { announcementId, version, differences }
}
