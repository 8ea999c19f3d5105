import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readPublic as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicPublicationViewOf } from './publication-view'
import { isPublic } from './visible-lines'

const PAGE = 50
const NO_PUBLICATION = fail('NOT_FOUND', '没有这份公开材料，请从列表重新打开')

/** One publication with a page of its lines in their order, each as it stands now. */
export const readPublic: UseCase<OpennessDependencies, typeof contract> = async (
  { announcements, lines, publications },
  _actor,
  { from = 0, id },
) => {
  const publication = await publications.find(id)
  if (!publication || !isPublic(publication)) return NO_PUBLICATION
  const [announcement] =
    publication.announcement === undefined ? [] : await announcements.ofPublications([id])
  const brought = await lines.ofPublication(id, from, PAGE)
  const outdated = brought.filter(({ latest }) => latest !== true).map(({ lineId }) => lineId)
  const newest = new Map((await lines.latest(outdated)).map((line) => [line.lineId, line]))
  const next = from + PAGE
  return succeed({
    publication: publicPublicationViewOf(publication),
    ...(announcement && { announcementId: announcement.announcementId }),
    lines: brought.map((line) => lineViewOf(newest.get(line.lineId) ?? line)),
    total: publication.lineCount,
    ...(next < publication.lineCount && { next }),
  })
}
