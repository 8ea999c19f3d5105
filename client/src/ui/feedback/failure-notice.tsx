import type { ErrorCode, Failure } from '@qingjian/shared/kernel/errors'
import { ActionButton } from '../action/action-button'
import type { IconName } from '../icon/icon'
import { uiText } from '../ui.text'
import { Notice } from './notice'

const ICONS: Partial<Record<ErrorCode, IconName>> = {
  UNAVAILABLE: 'offline',
  FORBIDDEN: 'lock',
  UNAUTHENTICATED: 'lock',
}

const REPEATABLE: readonly ErrorCode[] = ['UNAVAILABLE', 'INTERNAL', 'TOO_MANY_REQUESTS']

interface FailureNoticeProps {
  failure: Failure
  onRetry: () => void
}

/** Why a page cannot be shown, in the failure's own words, with a second try where that can help. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  return (
    <Notice
      icon={ICONS[failure.code] ?? 'attention'}
      title={uiText.failureTitles[failure.code]}
      text={failure.message}
      reference={failure.reference}
    >
      {REPEATABLE.includes(failure.code) && <ActionButton text={uiText.retry} onPress={onRetry} />}
    </Notice>
  )
}
