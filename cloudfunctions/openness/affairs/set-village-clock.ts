import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { setVillageClock as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import { monthStartFrom } from '@qingjian/shared/openness/affairs/periods-of'
import { reachesDistrict } from '../../platform/access/district-reach'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { refuseNumbers } from '../powers/refuse-numbers'
import type { VillageClock } from './affairs.documents'
import { ITEM_CHANGED, NO_ITEM } from './save-affair-item'

const NO_VILLAGE = fail('NOT_FOUND', '没有找到这个村，请重新选择', { regionId: '请选择村' })
const AT_ONCE = '随时公开的，不能改成按月或按季度；这个村没有这类事的，选“不用公开”'
const NOT_AT_ONCE = '按月或按季度公开的，不能改成随时公开'
const SAME = fail('CONFLICT', '这个村现在就是这样，不用改')

/** Gives a village a clock of its own from its next period on, so that what was asked of it already stays. */
export const setVillageClock: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { clock: wanted, itemId, reason, regionId, version },
) => {
  const { affairs, directory, now, work } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return NO_ITEM
  const [region] = await directory.regions([regionId])
  if (!region || levelOf(regionId) !== 'village') return NO_VILLAGE
  const safe = refuseNumbers({ reason: { name: '原因', texts: [reason] } })
  if (!safe.ok) return safe
  const today = dayOf(now)
  return commitUnlessRefused(work, async (change) => {
    const item = await affairs.readItem(change, itemId)
    if (!item) return NO_ITEM
    if (item.version !== version) return ITEM_CHANGED
    const clock = wanted === 'usual' ? item.clock : wanted
    if (clock !== 'none' && (clock === 'at-once') !== (item.clock === 'at-once')) {
      const message = item.clock === 'at-once' ? AT_ONCE : NOT_AT_ONCE
      return fail('INVALID_INPUT', message, { clock: message })
    }
    const others = item.villages.filter((one) => one.regionId !== regionId)
    const own = item.villages.filter((one) => one.regionId === regionId)
    // Periods begin with a month; what is public at once has none, and counts from the very day.
    const begun = own.filter(({ from }) => (item.clock === 'at-once' ? from : monthStartFrom(from)) <= today)
    const entry: VillageClock = { regionId, regionName: region.name, clock, from: addDays(today, 1), reason }
    const isLikeBefore = (begun.at(-1)?.clock ?? item.clock) === clock
    if (isLikeBefore && begun.length === own.length) return SAME
    // What was decided and has not begun is given up.
    const villages = [...others, ...begun, ...(isLikeBefore ? [] : [entry])]
    await affairs.putItem(change, { ...item, version: version + 1, villages })
    await change.audit({
      subject: `openness_affair_items/${itemId}`,
      reason,
      details: { regionId, clock: wanted, from: entry.from },
    })
    return succeed({ id: itemId, version: version + 1 })
  })
}
