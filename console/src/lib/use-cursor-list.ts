import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { ask, remoteKey } from './use-remote'

/** A method that answers a page and, when there are more, the cursor of the next one. */
type Paged = { next?: string | undefined }

export interface CursorList<Row> {
  rows: Row[]
  isLoading: boolean
  isLoadingMore: boolean
  hasMore: boolean
  error: Error | null
  loadMore: () => void
  reload: () => void
}

/**
 * Reads a list page by page. `input` is everything but the cursor; `rowsOf` takes the rows out of an answer. The list
 * begins anew when the input changes.
 */
export function useCursorList<C extends Contract, Row>(
  contract: C,
  input: Omit<ContractInput<C>, 'after'>,
  rowsOf: (answer: ContractOutput<C>) => readonly Row[],
): CursorList<Row> {
  const list = useInfiniteQuery<
    ContractOutput<C>,
    Error,
    InfiniteData<ContractOutput<C>>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: [...remoteKey(contract, input), 'pages'],
    queryFn: ({ pageParam }) =>
      ask(contract, (pageParam === undefined ? input : { ...input, after: pageParam }) as ContractInput<C>),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last as Paged).next,
  })
  return {
    rows: list.data?.pages.flatMap((page) => [...rowsOf(page)]) ?? [],
    isLoading: list.isLoading,
    isLoadingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage,
    error: list.error,
    loadMore: () => void list.fetchNextPage(),
    reload: () => void list.refetch(),
  }
}
