import { succeed } from '@qingjian/shared/kernel/result'
import type { countPublications as contract } from '@qingjian/shared/openness/publication.contracts'
import { AUTHORS } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { walkPublications } from './publication-queues'
import { rolesAt } from './publication-reach'

/** More than that is shown as that many and more. */
const MOST = 100

/** How many wait for the caller's decision, lie with them again, or are being reviewed; up to 100 each. */
export const countPublications: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
) => {
  const writes = (one: PublicationDocument) =>
    rolesAt(actor, one).some((role) => AUTHORS[publisherLevel(one.regionId)].includes(role))
  const count = async (
    queue: 'draft' | 'in-review' | 'to-review',
    isWanted?: (one: PublicationDocument) => boolean,
  ) => (await walkPublications(dependencies, actor, { queue }, { size: MOST }, isWanted)).page.length
  const [toReview, returned, inReview] = await Promise.all([
    count('to-review'),
    count('draft', (one) => one.returned !== undefined && writes(one)),
    count('in-review'),
  ])
  return succeed({ toReview, returned, inReview })
}
