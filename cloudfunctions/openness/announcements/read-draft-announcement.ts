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
import { broughtBy } from './brought-by'
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
    item && fulfilsViewOf(dependencies, item, brought.begunOn ?? day),
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
