import type { ErrorCode, Failure } from '@qingjian/shared/kernel/errors'
import { goTo, routes } from '../lib/routes'
import { ActionButton } from '../ui/action/action-button'
import { FailureNotice } from '../ui/feedback/failure-notice'
import { Notice } from '../ui/feedback/notice'
import { reminderText } from './reminder.text'

const text = reminderText.inbox

/** Nobody whom the cloud knows as staff. */
const NO_STAFF: readonly ErrorCode[] = ['FORBIDDEN', 'UNAUTHENTICATED']

/** Why reminders cannot be shown; whoever is not bound is told the way to binding. */
export function ReadFailure({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  if (!NO_STAFF.includes(failure.code)) return <FailureNotice failure={failure} onRetry={onRetry} />
  return (
    <Notice icon="lock" title={text.notStaffTitle} text={text.notStaffText}>
      <ActionButton text={text.toWork} onPress={() => goTo(routes.work)} />
    </Notice>
  )
}
