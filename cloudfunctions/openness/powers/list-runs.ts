import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listRuns as contract } from '@qingjian/shared/openness/powers/power.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { runRowViewOf } from './run-view'
import { scopeOfPlace, walkRuns } from './run-walks'
import type { RunWalk } from './runs.repository'

const PAGE = 20

/** Runs of a place or of a power, newest first, as everybody sees them. */
export const listRuns: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { after, deviates, powerId, regionId, state },
) => {
  const walk = walkOf({ deviates: deviates === true, powerId, regionId, state })
  const { next, page } = await walkRuns(
    dependencies,
    [walk],
    { after, size: PAGE },
    (run) =>
      (powerId === undefined || run.powerId === powerId) &&
      (regionId === undefined || run.regionId.startsWith(regionId)) &&
      (state === undefined || run.state === state) &&
      (deviates !== true || run.deviates === true),
  )
  const today = dayOf(dependencies.now)
  return succeed({
    runs: page.map((run) => runRowViewOf(run, today)),
    ...(next !== undefined && { next }),
  })
}

/** The narrowest walk that an index serves; what else is wanted is looked for in it. */
function walkOf(wanted: {
  powerId: string | undefined
  regionId: string | undefined
  state: RunWalk['state'] | undefined
  deviates: boolean
}): RunWalk {
  const { deviates, powerId, regionId, state } = wanted
  // Of one power a village has a few: its own runs are fewer than those of the power everywhere.
  if (powerId !== undefined && (regionId === undefined || regionId.length < 12)) return { scope: { powerId } }
  const scope = regionId === undefined ? {} : scopeOfPlace(regionId)
  if (deviates) return { scope, deviates: true }
  return { scope, ...(state !== undefined && { state }) }
}
