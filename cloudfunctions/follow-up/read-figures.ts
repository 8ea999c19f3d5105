import type { readFigures as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { addFollowUpCounts, publishFollowUpCounts } from '@qingjian/shared/follow-up/follow-up-counts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** How follow-ups ended in a period, of the units within the caller's reach; one document a unit is read. */
export const readFigures: UseCase<FollowUpDependencies, typeof contract> = async (
  { directory, figures },
  actor,
  { period, unitId },
) => {
  const units = (await directory.units()).filter(
    (unit) =>
      (unitId === undefined || unit._id === unitId) &&
      canReach(actor, { regionId: unit.regionId, unitId: unit._id }),
  )
  if (unitId !== undefined && units.length === 0) return fail('NOT_FOUND', '没有找到这个单位，或者不归您管理')
  const names = new Map(units.map(({ _id, name }) => [_id, name]))
  const documents = (await figures.ofPeriod(period)).filter((document) => names.has(document.unitId))
  return succeed({
    figures: publishFollowUpCounts(addFollowUpCounts(documents.map(({ counts }) => counts))),
    units: documents
      .map((document) => ({
        id: document.unitId,
        name: names.get(document.unitId) ?? '',
        figures: publishFollowUpCounts(document.counts),
      }))
      .sort((one, other) => other.figures.ended - one.figures.ended || (one.id < other.id ? -1 : 1)),
  })
}
