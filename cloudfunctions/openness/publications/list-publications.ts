import { succeed } from '@qingjian/shared/kernel/result'
import type { listPublications as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { walkPublications } from './publication-queues'
import { namesOfStaff, publicationRowViewOf } from './publication-views'

const PAGE = 20

/** Publications of a queue within the caller's reach, newest first. */
export const listPublications: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, queue, regionId },
) => {
  const { next, page } = await walkPublications(
    dependencies,
    actor,
    { queue, regionId },
    { after, size: PAGE },
  )
  const nameOf = await namesOfStaff(
    dependencies,
    page.flatMap(({ authorId, returned }) => [authorId, returned?.by]),
  )
  return succeed({
    publications: page.map((one) => publicationRowViewOf(one, nameOf)),
    ...(next !== undefined && { next }),
  })
}
