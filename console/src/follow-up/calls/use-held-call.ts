import { beginCall, listCalls, readFollowUp } from '@qingjian/shared/follow-up/follow-up.contracts'
import { type UseMutationResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'

/** How long a number is kept for whoever began the call, in milliseconds. */
const HOLD = 30 * 60_000

interface HeldCall {
  mobile: string
  /** By this PC's clock: the cloud's may differ. */
  endsAt: number
}

/**
 * The number of a call that this person has begun. It lives in the memory of this page alone, never in the address or in
 * what the browser stores, and is another person's nothing.
 */
export function useHeldCall(): {
  heldOf: (followUpId: string) => HeldCall | undefined
  begin: Pick<
    UseMutationResult<unknown, Error, { followUpId: string }>,
    'mutate' | 'isPending' | 'error' | 'variables'
  >
  drop: (followUpId: string) => void
} {
  const client = useQueryClient()
  const { person } = useMe()
  const key = ['follow-up', 'held-calls', person.id]
  const held = useQuery<Record<string, HeldCall>>({
    queryKey: key,
    queryFn: () => ({}),
    enabled: false,
    gcTime: HOLD,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const change = (followUpId: string, call: HeldCall | undefined) =>
    client.setQueryData<Record<string, HeldCall>>(key, (before = {}) => {
      const { [followUpId]: _, ...others } = before
      return call === undefined ? others : { ...others, [followUpId]: call }
    })
  const begin = useChange(beginCall, {
    outdates: [listCalls, readFollowUp],
    onDone: ({ heldUntil, mobile }, { followUpId }) =>
      change(followUpId, { mobile, endsAt: Math.min(heldUntil, Date.now() + HOLD) }),
  })
  return {
    heldOf: (followUpId) => held.data?.[followUpId],
    begin,
    drop: (followUpId) => void change(followUpId, undefined),
  }
}
