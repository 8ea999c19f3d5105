import { type PeriodKind, periodOfDay } from '@qingjian/shared/calendar/period'
import { addFollowUpCounts, countFollowUps } from '@qingjian/shared/follow-up/follow-up-counts'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

/** A month is the sum of its days and a year of its months. */
const SUMS: readonly { kind: PeriodKind; part: PeriodKind; first: string; last: string }[] = [
  { kind: 'month', part: 'day', first: '-01', last: '-31' },
  { kind: 'year', part: 'month', first: '-01', last: '-12' },
]

/** The id of a unit’s figures of a period. */
export function figuresId(unitId: string, key: string): string {
  return `${unitId}:${key}`
}

/**
 * Recounts the days, months and years that these follow-ups ended in, from the follow-ups themselves. Nothing is
 * incremented, so repeating it, or doing it twice at once, gives the same figures.
 */
export async function recountFigures(
  { figures, followUps }: Pick<FollowUpDependencies, 'figures' | 'followUps'>,
  ended: readonly FollowUpDocument[],
): Promise<void> {
  const days = new Map<string, { unitId: string; day: string }>()
  for (const { endedDay: day, unitId } of ended)
    if (day !== undefined) days.set(figuresId(unitId, day), { unitId, day })
  for (const [_id, { day, unitId }] of days) {
    await figures.derive(_id, async () => {
      const counts = countFollowUps(await followUps.endedOn(unitId, day))
      return { _id, unitId, kind: 'day', key: day, counts }
    })
  }
  for (const { first, kind, last, part } of SUMS) {
    const periods = new Map<string, { unitId: string; key: string }>()
    for (const { day, unitId } of days.values()) {
      const { key } = periodOfDay(kind, day)
      periods.set(figuresId(unitId, key), { unitId, key })
    }
    for (const [_id, { key, unitId }] of periods) {
      await figures.derive(_id, async () => {
        const parts = await figures.series(unitId, part, `${key}${first}`, `${key}${last}`)
        const counts = addFollowUpCounts(parts.map((document) => document.counts))
        return { _id, unitId, kind, key, counts }
      })
    }
  }
}
