import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { countDues as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { Due } from '@qingjian/shared/openness/affairs/dues'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { readReachedDues } from './read-reached-dues'

const MOST_COUNTED = 1000
/** Days before something is due within which it is counted, and within which somebody is told of it. */
const SOON_DAYS = 3

/** How much of the caller's reach is overdue, and how much is due within three days. */
export const countDues: UseCase<OpennessDependencies, typeof contract> = async (dependencies, actor) => {
  const reached = await readReachedDues(dependencies, actor, Number(dayOf(dependencies.now).slice(0, 4)))
  const dues = reached.flatMap((one) => one.dues)
  const count = (isCounted: (due: Due) => boolean) => Math.min(dues.filter(isCounted).length, MOST_COUNTED)
  return succeed({ overdue: count(({ state }) => state === 'overdue'), soon: count(isSoon) })
}

/** Whether something is due within some days. */
export function isSoon({ days, state }: Due): boolean {
  return state === 'open' && days <= SOON_DAYS
}
