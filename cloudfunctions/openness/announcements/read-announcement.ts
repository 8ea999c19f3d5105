import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readAnnouncement as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { UseCase } from '../../platform/serve/method'
import { fulfilsViewOf } from '../affairs/fulfils-view'
import { questionsAbout } from '../objections/questions-about'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicPublicationViewOf } from '../public/publication-view'
import { announcementHistoryOf } from './announcement-history'
import { announcementViewOf } from './announcement-view'
import { linksOf, titlesOf } from './links-of'

export const NO_PUBLIC_ANNOUNCEMENT = fail('NOT_FOUND', '没有找到这项公开内容，请从列表重新打开')

/** One announcement with what it names, its versions, the publication that brought it, and what was asked about it. */
export const readAnnouncement: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { announcements, publications } = dependencies
  const [versions, questions] = await Promise.all([
    announcements.versions(id),
    questionsAbout(dependencies, actor, id),
  ])
  const [latest] = versions
  const first = versions.at(-1)
  const publication = first && (await publications.find(first.publicationId))
  if (!latest || !first || !publication) return NO_PUBLIC_ANNOUNCEMENT
  const [links, titles, fulfils] = await Promise.all([
    linksOf(dependencies, latest.content),
    // What is named has a title for the sake of differences, and one version differs from nothing.
    titlesOf(dependencies, versions.length > 1 ? versions.map(({ content }) => content) : []),
    latest.fulfils && fulfilsViewOf(dependencies, latest.fulfils, first.publishedOn),
  ])
  return succeed({
    announcement: announcementViewOf(latest),
    links,
    ...(fulfils && { fulfils }),
    versions: announcementHistoryOf(versions, titles),
    publication: publicPublicationViewOf(publication),
    ...questions,
  })
}
