import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { cancelOccasion as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import { canReach } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { isStanding } from '../publishing/count-village-year'

const NO_OCCASION = fail('NOT_FOUND', '没有找到这件事，或者不归您负责')
const CANCELLED = fail('CONFLICT', '这件事已经取消登记了，请刷新后再看')
const IS_PUBLIC = fail('CONFLICT', '这件事已经公开，不能取消登记')

/** Takes back what was noted by mistake, while nothing is public for it; that it was noted stays in the audit log. */
export const cancelOccasion: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { period, reason, regionId },
) => {
  const { affairs, now, publications, work } = dependencies
  return commitUnlessRefused(work, async (change) => {
    const occasion = await affairs.readOccasion(change, period)
    if (occasion?.regionId !== regionId || !canReach(actor, { regionId })) return NO_OCCASION
    if (occasion.cancelled) return CANCELLED
    const ofYear = await publications.ofYear(regionId, occasion.year)
    if (ofYear.some((one) => one.fulfils?.period === period && isComing(one))) return IS_PUBLIC
    await affairs.putOccasion(change, {
      ...occasion,
      cancelled: { reason, by: actor.personId ?? '', at: now },
    })
    await change.audit({
      subject: `openness_occasions/${period}`,
      reason,
      details: { itemId: occasion.itemId, regionId },
    })
    return succeed({ done: true as const })
  })
}

const isComing = (publication: PublicationDocument) =>
  publication.state === 'publishing' || isStanding(publication)
