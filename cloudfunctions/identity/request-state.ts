const UNFINISHED = ['waiting', 'seen', 'confirmed'] as const

type RequestState = (typeof UNFINISHED)[number] | 'refused' | 'used'

/** How a sign-in or a confirmation stands for whoever waits for it: what was not finished in time has expired. */
export function shownState<State extends RequestState>(
  { expiresAt, state }: { state: State; expiresAt: number },
  now: number,
): State | 'expired' {
  const isUnfinished = UNFINISHED.some((one) => one === state)
  return isUnfinished && now >= expiresAt ? 'expired' : state
}
