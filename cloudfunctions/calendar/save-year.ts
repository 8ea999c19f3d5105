import type { saveYear as contract } from '@qingjian/shared/calendar/calendar.contracts'
import { findErrors, findWarnings } from '@qingjian/shared/calendar/check-calendar'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { CalendarDependencies } from './calendar.dependencies'

type Saved = { version: number; warnings: string[] }

/** Thrown to leave the transaction without a trace. */
class Refusal extends Error {
  constructor(readonly result: Result<never>) {
    super('the calendar was not saved')
  }
}

/** Replaces a year's calendar for the whole district; what it was before stands in the audit log. */
export const saveYear: UseCase<CalendarDependencies, typeof contract> = async (
  { calendars, directory, now, work },
  actor,
  { calendar, reason, version },
) => {
  const district = await directory.district()
  const { personId } = actor
  if (!district || personId === undefined || !canReach(actor, { regionId: district._id }))
    return fail('FORBIDDEN', '工作日历管全区（县）的期限，请由管全区（县）的系统管理员修改')
  const errors = findErrors(calendar)
  if (Object.keys(errors).length > 0) return fail('INVALID_INPUT', '有几处日期不对，请改好后再保存', errors)
  const holidays = [...calendar.holidays].sort((one, other) => (one.from < other.from ? -1 : 1))
  const workingWeekends = [...calendar.workingWeekends].sort()
  const { year } = calendar
  const published = await calendars.find(year)
  try {
    const saved = await work.commit(async (change): Promise<Saved> => {
      const before = await calendars.saved(change, year)
      if ((before?.version ?? 0) !== version)
        throw new Refusal(fail('CONFLICT', '刚刚有人改过这一年的工作日历，请刷新后再改'))
      const next = version + 1
      await calendars.save(change, {
        _id: String(year),
        year,
        holidays,
        workingWeekends,
        version: next,
        changedAt: now,
        changedBy: personId,
      })
      const old = before ?? published?.calendar
      await change.audit({
        subject: `calendar_years/${year}`,
        reason,
        details: {
          version: next,
          ...(old ? { before: { holidays: old.holidays, workingWeekends: old.workingWeekends } } : {}),
          after: { holidays, workingWeekends },
        },
      })
      return { version: next, warnings: findWarnings(calendar) }
    })
    return succeed(saved)
  } catch (error) {
    if (error instanceof Refusal) return error.result
    throw error
  }
}
