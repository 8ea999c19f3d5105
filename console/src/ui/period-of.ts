import { currentPeriod } from '@qingjian/shared/calendar/move-period'
import { type Period, periodField } from '@qingjian/shared/calendar/period'
import { safeParse } from 'valibot'

/** The period that an address asks for; this month when it asks for none, or for nonsense. */
export function periodOf(kind: string | undefined, key: string | undefined, now: number): Period {
  const asked = safeParse(periodField, { kind, key })
  return asked.success ? asked.output : currentPeriod('month', now)
}
