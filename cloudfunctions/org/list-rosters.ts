import { addDays } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listRosters as contract } from '@qingjian/shared/org/org.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import { findThing } from './find-thing'
import type { OrgDependencies } from './org.dependencies'
import { placeOf } from './surroundings'
import { viewRosters } from './view-rosters'

const MOST_DAYS = 62
const TOO_MANY = `一次最多看${MOST_DAYS}天，请缩短时间段`

/** A window's rosters from day to day. */
export const listRosters: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { fromDay, untilDay, windowId } = input
  const found = await findThing(dependencies, actor, 'window', windowId)
  if (!found.ok) return found
  if (untilDay < fromDay || untilDay >= addDays(fromDay, MOST_DAYS))
    return fail('INVALID_INPUT', TOO_MANY, { untilDay: TOO_MANY })
  const rosters = await dependencies.rosters.ofWindow(windowId, fromDay, untilDay)
  const writers = actor.grants.filter(({ role }) => role === 'admin' || role === 'unit-clerk')
  const place = placeOf('window', found.data.thing, found.data.around)
  return succeed({
    rosters: await viewRosters(dependencies.directory, rosters),
    editable: canReach({ ...actor, grants: writers }, place),
  })
}
