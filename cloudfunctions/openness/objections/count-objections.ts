import { succeed } from '@qingjian/shared/kernel/result'
import type { countObjections as contract } from '@qingjian/shared/openness/objection.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { lookThroughObjections } from './objection-walks'

/** Enough to say “99 and more”. */
const MOST = 100

/** How many objections wait for the caller's answer, and how many within reach are late. */
export const countObjections: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
) => {
  const [toAnswer = 0, late = 0] = await Promise.all(
    (['to-answer', 'late'] as const).map(async (queue) => {
      const { page } = await lookThroughObjections(dependencies, actor, { queue }, { size: MOST })
      return page.length
    }),
  )
  return succeed({ toAnswer, late })
}
