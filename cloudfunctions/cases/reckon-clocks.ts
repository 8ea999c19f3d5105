import { isDeepStrictEqual } from 'node:util'
import { reckonClock } from '@qingjian/shared/cases/case-clocks'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { withKeys } from './case-keys'
import { standingOf } from './case-standing'
import type { CasesDependencies } from './cases.dependencies'

const BATCH = 50

/**
 * Tells the days of clocks that began while a year's calendar was missing, once somebody has entered it: reckoned from
 * the instant at which they really began.
 * @returns how many cases have all their days now
 */
export async function reckonClocks(
  dependencies: CasesDependencies,
  situation: StepSituation,
  until: number,
): Promise<number> {
  const { cases, elapsed, work } = dependencies
  const { calendars, settings } = situation
  let reckoned = 0
  for (const { year } of calendars) {
    while (elapsed() < until) {
      const batch = await cases.awaitingCalendar(year, BATCH)
      for (const { _id } of batch) {
        await work.commit(async (change) => {
          const value = await cases.read(change, _id)
          if (value?.awaitsCalendar !== year) return
          const clocks = value.clocks.map((clock) => reckonClock(calendars, clock))
          const after = withKeys({ ...value, clocks, steps: value.steps + 1 }, calendars, settings)
          await cases.put(change, after)
          const dueDays = clocks.map(({ dueDay }) => dueDay)
          await change.audit({ subject: `cases/${_id}`, details: { calendar: year, dueDays } })
          const standing = standingOf(after)
          if (!isDeepStrictEqual(standing, standingOf(value)))
            await change.handOver({
              to: 'rating',
              topic: 'case.standing',
              occasion: `case/${_id}/standing/reckoned/${year}`,
              facts: { ratingId: _id, version: after.steps, standing },
            })
        }, `${_id}/calendar/${year}`)
        reckoned += 1
      }
      if (batch.length < BATCH) break
    }
  }
  return reckoned
}
