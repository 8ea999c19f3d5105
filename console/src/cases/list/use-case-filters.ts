import { CASE_QUEUES, type CaseQueue } from '@qingjian/shared/cases/case-states'
import { type Filters, useFilters } from '../../lib/use-filters'

const NAMES = ['queue', 'unitId', 'regionId', 'number'] as const
type Name = (typeof NAMES)[number]

export type CaseFilterValues = Omit<Filters<Name>, 'queue'> & { queue?: CaseQueue | undefined }

/** The filters of the list as the address has them; a queue that does not exist counts as not set. */
export function useCaseFilters(): [CaseFilterValues, (changes: Filters<Name>) => void] {
  const [filters, change] = useFilters(NAMES)
  return [{ ...filters, queue: CASE_QUEUES.find((one) => one === filters.queue) }, change]
}
