import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { CallFailure } from './failure'
import { keepSession } from './session/session'

/** A session that has ended brings back the sign-in page, wherever one is. */
function endOnSignOut(error: Error): void {
  if (error instanceof CallFailure && error.failure.code === 'UNAUTHENTICATED') keepSession(undefined)
}

/** Answers are kept for half a minute; what fails is not asked again by itself, since the transport has repeated it already. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: false }, mutations: { retry: false } },
    queryCache: new QueryCache({ onError: endOnSignOut }),
    mutationCache: new MutationCache({ onError: endOnSignOut }),
  })
}
