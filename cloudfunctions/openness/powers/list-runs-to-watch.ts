import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listRunsToWatch as contract } from '@qingjian/shared/openness/powers/power.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { runRowViewOf } from './run-view'
import { countOwnRuns, walkOwnRuns } from './run-walks'
import type { RunWalk } from './runs.repository'

const PAGE = 20
/** More than that is shown as that many and more. */
const MOST = 100

const QUEUES: Record<ParsedInput<typeof contract>['queue'], Omit<RunWalk, 'scope'>> = {
  late: { late: true },
  deviating: { deviates: true },
  running: { state: 'running' },
  all: {},
}

/** Runs of a queue within the caller's reach, newest first, with how many are late and how many deviate; up to 100 each. */
export const listRunsToWatch: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, queue },
) => {
  const [{ next, page }, late, deviating] = await Promise.all([
    walkOwnRuns(dependencies, actor, QUEUES[queue], { after, size: PAGE }),
    countOwnRuns(dependencies, actor, QUEUES.late, MOST),
    countOwnRuns(dependencies, actor, QUEUES.deviating, MOST),
  ])
  const today = dayOf(dependencies.now)
  return succeed({
    runs: page.map((run) => runRowViewOf(run, today)),
    ...(next !== undefined && { next }),
    ...{ late, deviating },
  })
}
