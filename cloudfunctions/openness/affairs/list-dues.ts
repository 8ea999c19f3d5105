import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listDues as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { Due } from '@qingjian/shared/openness/affairs/dues'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { dueViewOf } from './due-view'
import { readReachedDues } from './read-reached-dues'

const MOST_DUES = 1000

/** What is due in a month within the caller's reach, and what is overdue from before; the earliest day first. */
export const listDues: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { month, regionId },
) => {
  const { hash, now } = dependencies
  const reached = await readReachedDues(dependencies, actor, Number(month.slice(0, 4)))
  const isAsked = ({ dueOn, state }: Due) =>
    dueOn.startsWith(month) || (state === 'overdue' && dueOn < `${month}-01`)
  const dues = reached
    .filter(({ village }) => regionId === undefined || village._id.startsWith(regionId))
    .flatMap(({ dues: own, village }) =>
      own.filter(isAsked).map((due) => ({
        ...dueViewOf(hash, due),
        regionId: village._id,
        regionName: village.name,
      })),
    )
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
  return succeed({ dues: dues.slice(0, MOST_DUES), isCut: dues.length > MOST_DUES, today: dayOf(now) })
}
