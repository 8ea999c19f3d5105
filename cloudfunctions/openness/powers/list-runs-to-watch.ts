import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listRunsToWatch as contract } from '@qingjian/shared/openness/powers/power.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { RunDocument } from './powers.documents'
import { runRowViewOf } from './run-view'
import { walkOwnRuns } from './run-walks'
import type { RunWalk } from './runs.repository'

const PAGE = 20
/** More than that is shown as that many and more. */
const MOST = 100

type Queue = ParsedInput<typeof contract>['queue']

interface QueueRule {
  among: Omit<RunWalk, 'scope'>
  isWanted?: (run: RunDocument, today: string) => boolean
}

const QUEUES: Record<Queue, QueueRule> = {
  late: {
    among: { state: 'running' },
    isWanted: ({ nextDue }, today) => nextDue !== undefined && nextDue < today,
  },
  deviating: { among: { deviates: true } },
  running: { among: { state: 'running' } },
  all: { among: {} },
}

/** Runs of a queue within the caller's reach, newest first, with how many are late and how many deviate; up to 100 each. */
export const listRunsToWatch: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, queue },
) => {
  const today = dayOf(dependencies.now)
  const walk = (one: Queue, page: { after?: string | undefined; size: number }) => {
    const { among, isWanted = () => true } = QUEUES[one]
    return walkOwnRuns(dependencies, actor, among, page, (run) => isWanted(run, today))
  }
  const count = async (one: Queue) => (await walk(one, { size: MOST })).page.length
  const [{ next, page }, late, deviating] = await Promise.all([
    walk(queue, { after, size: PAGE }),
    count('late'),
    count('deviating'),
  ])
  return succeed({
    runs: page.map((run) => runRowViewOf(run, today)),
    ...(next !== undefined && { next }),
    ...{ late, deviating },
  })
}
