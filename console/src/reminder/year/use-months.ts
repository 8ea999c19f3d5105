import { readMonth } from '@qingjian/shared/reminder/reminder.contracts'
import { useQueries } from '@tanstack/react-query'
import { fewAtOnce } from '../../lib/few-at-once'
import { ask, remoteKey } from '../../lib/use-remote'
import type { MonthEntry } from './month-days'

/** Months that are asked for at once: each may have the function look at many people. */
const inTurn = fewAtOnce(3)

export interface ShownMonth {
  month: string
  /** Missing while it is on its way. */
  entries: readonly MonthEntry[] | undefined
  gaps: readonly string[]
  error: Error | null
  reload: () => void
}

/** What goes to whom in some months, each as soon as it is there. */
export function useMonths(months: readonly string[]): ShownMonth[] {
  const answers = useQueries({
    queries: months.map((month) => ({
      queryKey: remoteKey(readMonth, { month }),
      queryFn: () => inTurn(() => ask(readMonth, { month })),
    })),
  })
  return months.map((month, n) => ({
    month,
    entries: answers[n]?.data?.entries,
    gaps: answers[n]?.data?.gaps ?? [],
    error: answers[n]?.error ?? null,
    reload: () => void answers[n]?.refetch(),
  }))
}
