import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { previewPeople } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { ask, remoteKey } from '../../lib/use-remote'

type Preview = ContractOutput<typeof previewPeople>
/** What the next page is asked for; it names the day that the page before has found. */
type Page = { day?: string | undefined; after?: string }

/** Who gets what by a content, page by page; without a day on the next day on which it sends. */
export function usePreview(content: PlanContent, day: string | undefined) {
  return useInfiniteQuery<Preview, Error, InfiniteData<Preview>, readonly unknown[], Page>({
    queryKey: [...remoteKey(previewPeople, { content, day }), 'pages'],
    queryFn: ({ pageParam }) => ask(previewPeople, { content, ...pageParam }),
    initialPageParam: day === undefined ? {} : { day },
    getNextPageParam: ({ day: found, next }) =>
      next === undefined ? undefined : { day: found, after: next },
  })
}
