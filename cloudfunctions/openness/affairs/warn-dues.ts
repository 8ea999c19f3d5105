import { dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { OpennessDependencies } from '../openness.dependencies'
import { countVillageYear } from '../publishing/count-village-year'
import { type DueVillage, duesToWarnOf } from './dues-to-warn-of'
import { warnAbove } from './warn-above'
import { warnVillage } from './warn-village'

/** 08:30 in Shanghai: nobody is told of a deadline at night. */
const FIRST_MINUTE = 8 * 60 + 30

/**
 * Tells a village's clerks three days before something is due, and those who write for it and watch over it on the first day
 * on which it is overdue: each once. Looks once a day; a day that was cut off goes on the next minute.
 * @param until milliseconds of the run after which nothing new is begun
 * @returns how many messages
 */
export async function warnDues(dependencies: OpennessDependencies, until: number): Promise<number> {
  const { affairs, elapsed, now, work } = dependencies
  const today = dayOf(now)
  const dayId = `day:${today}`
  if (minuteOfDay(now) < FIRST_MINUTE || elapsed() > until) return 0
  if ((await affairs.warnings([dayId])).length > 0) return 0
  const { toOpen, villages } = await duesToWarnOf(dependencies, today)
  const isOver = () => elapsed() > until
  let messages = 0
  for (const village of toOpen) {
    if (isOver()) return messages
    await countVillageYear(dependencies, village)
  }
  for (const village of villages.filter(isToBeTold)) {
    if (isOver()) return messages
    messages += await warnVillage(dependencies, village)
  }
  const above = await warnAbove(
    dependencies,
    villages.filter(({ overdueToday }) => overdueToday),
    isOver,
  )
  if (above.isDone)
    await work.commit((change) => affairs.insertWarning(change, { _id: dayId, kind: 'day', at: now }), dayId)
  return messages + above.messages
}

function isToBeTold({ overdue, soon }: DueVillage): boolean {
  return overdue.length + soon.length > 0
}
