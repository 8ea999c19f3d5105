import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { decideOccasion as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { firstDayFrom } from './first-day'
import { remindedOn } from './next-occasion'
import { savePlanChange } from './save-plan-change'

/** Decisions can be taken this far ahead, and stay in the plan as long after the day; the occasion itself keeps them for good. */
const DAYS_EITHER_WAY = 366

/** Has one day of a plan in force left out, or sent after all, as long as it has not begun. */
export const decideOccasion: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { day, decision, planId, reason },
) => {
  const { calendars, now, plans, settings, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const firstDay = firstDayFrom(now, await settings.readNow())
  const years = (await calendars.all()).map(({ calendar }) => calendar)
  const personId = actor.personId ?? actor.id
  return commitUnlessRefused(work, async (change) => {
    const plan = await plans.within(change, planId)
    if (!plan) return fail('NOT_FOUND', '没有找到这个计划，或者不归您管理')
    const open = mayDecide(plan, day, firstDay, years)
    if (!open.ok) return open
    const isSkipped = plan.skipped.some((one) => one.day === day)
    if (isSkipped === (decision === 'skip'))
      return fail('CONFLICT', isSkipped ? '这一天已经决定不发，请刷新后再看' : '这一天本来就照常发，不用再定')
    const oldest = addDays(dayOf(now), -DAYS_EITHER_WAY)
    const others = plan.skipped.filter((one) => one.day !== day && one.day >= oldest)
    const skipped = decision === 'skip' ? [...others, { day, by: personId, at: now, reason }] : others
    const version = plan.version + 1
    await savePlanChange(
      dependencies,
      change,
      { ...plan, skipped, version, changedAt: now },
      {
        personId,
        what: `${spokenDay(day)}${decision === 'skip' ? '不发' : '照常发'}`,
        reason,
        details: { day, decision: decision === 'skip' ? '不发' : '照常发', version },
      },
    )
    return succeed({ state: decision === 'skip' ? ('skipped' as const) : ('waiting' as const) })
  })
}

/** Whether a day of a plan is still to come, and whether it sends on it at all. */
function mayDecide(
  { inForce, inForceFrom = '', state }: PlanDocument,
  day: string,
  firstDay: string,
  years: readonly YearCalendar[],
): Result<void> {
  if (state !== 'active' || !inForce) return fail('CONFLICT', '这个计划没有启用，没有要发的日子')
  if (inForce.when.kind === 'post') return fail('CONFLICT', '任职转岗提醒按人发，请到“任职记录”里撤回那一条')
  if (day < firstDay) return fail('CONFLICT', '这一天的提醒已经开始发送，或者日子已经过了，改不了')
  if (day > addDays(firstDay, DAYS_EITHER_WAY)) return fail('CONFLICT', '只能定一年以内的日子')
  const found = remindedOn(inForce, day, years)
  if (!found.ok) return found
  return found.data && day >= inForceFrom
    ? succeed(undefined)
    : fail('CONFLICT', '这个计划这一天没有要发的提醒')
}
