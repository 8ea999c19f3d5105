import type { Contract } from '@qingjian/shared/kernel/contract'
import type { ListFilters } from '@qingjian/shared/org/org-fields'
import type { UseQueryResult } from '@tanstack/react-query'
import { useAllPages } from '../../lib/use-all-pages'
import type { Thing } from './thing'

/** Everything of one kind within the caller's reach, for choosing from. */
export function useAllThings(list: Contract, filters: ListFilters): UseQueryResult<Thing[]> {
  return useAllPages(list, { filters }, (answer) => (answer as { things: Thing[] }).things)
}
