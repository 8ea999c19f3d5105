import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readRun as contract } from '@qingjian/shared/openness/powers/power.contracts'
import type { UseCase } from '../../platform/serve/method'
import { questionsAbout } from '../objections/questions-about'
import type { OpennessDependencies } from '../openness.dependencies'
import { runViewOf } from './run-view'

/** A run with all that was recorded of it, and what was asked about it; everybody sees the same. */
export const readRun: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { now, powerRuns } = dependencies
  const run = await powerRuns.find(id)
  if (!run) return fail('NOT_FOUND', '没有找到这件事，请从列表重新打开')
  return succeed({
    run: runViewOf(run, dayOf(now)),
    ...(await questionsAbout(dependencies, actor, id)),
  })
}
