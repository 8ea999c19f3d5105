import { dayOf } from '@qingjian/shared/calendar/day'
import { listAffairItems, readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import { useRemote } from '../../lib/use-remote'
import { dueChoices } from './due-choices'

/** What this village can make public now; what was due in December is due still in January. */
export function useDueChoices(regionId: string) {
  const today = dayOf(Date.now())
  const year = Number(today.slice(0, 4))
  const items = useRemote(listAffairItems, {})
  const thisYear = useRemote(readAffairs, { regionId, year })
  const lastYear = useRemote(readAffairs, { regionId, year: year - 1 })
  const reads = [items, thisYear, lastYear]
  const dues = [...(thisYear.data?.dues ?? []), ...(lastYear.data?.dues ?? [])]
  return {
    choices: dueChoices(items.data?.items ?? [], dues, { regionId, today }),
    items: items.data?.items ?? [],
    isLoading: reads.some((read) => read.isLoading),
    error: reads.find((read) => read.error)?.error,
    refetch: () => {
      for (const read of reads) void read.refetch()
    },
  }
}
