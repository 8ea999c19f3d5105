import { formatInstant } from '@qingjian/shared/calendar/day'
import { useState } from 'react'
import { useNow } from '../lib/use-now'
import { identityText } from './identity.text'
import { requestAge } from './request-age'

/** A second-by-second count would send one update of the page after another for nobody's use. */
const RENEWED_EVERY = 5_000

/** How long ago a request was made, in words, and whether it has run out; both follow the clock. */
export function useRequestAge(request: { requestedAt: number; expiresAt: number }): {
  words: string
  over: boolean
} {
  const [receivedAt] = useState(() => Date.now())
  const now = useNow(RENEWED_EVERY)
  const { seconds, over } = requestAge(request, receivedAt, Math.max(now, receivedAt))
  return { words: identityText.ago(seconds, formatInstant(request.requestedAt)), over }
}
