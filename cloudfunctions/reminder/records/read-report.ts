import { succeed } from '@qingjian/shared/kernel/result'
import type { readReport as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument } from '../reminder.documents'
import { occasionsOfDays } from './occasions-of-days'
import { sumCounts, sumFailures } from './sum-counts'

const MOST_REASONS = 10

/** A year in figures, by kind and by month: sums of its occasions, which are counted from their reminders. */
export const readReport: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { year },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const occasions = await occasionsOfDays(dependencies, `${year}-01-01`, `${year}-12-31`)
  const countedAt = Math.max(...occasions.map((one) => one.countedAt ?? 0), 0)
  return succeed({
    year,
    kinds: REMINDER_KINDS.map((kind) => {
      const ofKind = occasions.filter((one) => one.kind === kind)
      return { kind, occasions: ofKind.length, counts: sumCounts(ofKind) }
    }),
    months: monthsOf(year).map((month) => ({
      month,
      counts: sumCounts(occasions.filter(({ day }) => day.startsWith(month))),
    })),
    failures: sumFailures(occasions).slice(0, MOST_REASONS),
    notSent: occasions.flatMap(notSentOf),
    ...(countedAt > 0 && { countedAt }),
  })
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** What was left out or missed of an occasion, with the reason. */
function notSentOf({ counts, day, reason, state, title }: OccasionDocument) {
  if (state === 'skipped') return [{ day, title, reason: `决定不发：${reason ?? ''}`, people: counts.people }]
  if (counts.missed === 0) return []
  const why = state === 'missed' ? '超过了补发期限，没有发' : '短信在期限内没有发出去'
  return [{ day, title, reason: why, people: counts.missed }]
}
