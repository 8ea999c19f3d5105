import { CASE_QUEUES, type CaseQueue } from '@qingjian/shared/cases/case-states'
import type { countQueues as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { lookThrough } from './look-through'

/** Enough to say “99 and more”. */
const MOST = 100
/** What is over waits for nobody. */
const NOTHING_WAITS = new Set<CaseQueue>(['closed', 'dismissed', 'all'])

/** How many cases wait in each queue within the caller's reach; what is over is not counted. */
export const countQueues: UseCase<CasesDependencies, typeof contract> = async (dependencies, actor) => {
  const waiting = CASE_QUEUES.filter((queue) => !NOTHING_WAITS.has(queue))
  const queues = await Promise.all(
    waiting.map(async (queue) => {
      const { page } = await lookThrough(dependencies, actor, { queue }, { size: MOST, isBrief: true })
      return { queue, count: page.length }
    }),
  )
  return succeed({ queues })
}
