import type { Contract } from '@qingjian/shared/kernel/contract'
import type { ListFilters } from '@qingjian/shared/org/org-fields'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask, remoteKey } from '../../lib/use-remote'
import type { Thing } from './thing'

/** Pages read for one choice at most: a county has some hundred villages and units. */
const MOST_PAGES = 40

/** Everything of one kind within the caller's reach, for choosing from. */
export function useAllThings(list: Contract, filters: ListFilters, enabled = true): UseQueryResult<Thing[]> {
  return useQuery({
    queryKey: [...remoteKey(list, filters), 'all'],
    enabled,
    queryFn: async () => {
      const things: Thing[] = []
      let after: string | undefined
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = (await ask(list, { filters, after })) as { things: Thing[]; next?: string }
        things.push(...answer.things)
        after = answer.next
        if (after === undefined) break
      }
      return things
    },
  })
}
