import type { ErrorCode, Failure } from '@qingjian/shared/kernel/errors'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { identityText } from '../identity.text'
import { NotBound } from '../not-bound'
import { SettledNotice } from '../settled-notice'

/** A code that no second try will mend: nobody knows it, it has run out, or it was used. */
export const LOST_CODES: readonly ErrorCode[] = ['NOT_FOUND', 'CONFLICT', 'INVALID_INPUT']

/** Why a sign-in cannot be decided. */
export function SignInFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  if (failure.code === 'FORBIDDEN') return <NotBound />
  if (!LOST_CODES.includes(failure.code)) return <FailureNotice failure={failure} onRetry={onRetry} />
  return <SettledNotice icon="waiting" title={identityText.signIn.lostTitle} text={failure.message} />
}
