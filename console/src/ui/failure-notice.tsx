import { Alert, Button } from 'antd'
import { uiText } from './ui.text'

interface FailureNoticeProps {
  message: string
  onRetry?: () => void
}

/** Something could not be read or done: why, and the way to try again. */
export function FailureNotice({ message, onRetry }: FailureNoticeProps) {
  return (
    <Alert
      type="error"
      showIcon
      title={message}
      action={onRetry ? <Button onClick={onRetry}>{uiText.retry}</Button> : undefined}
    />
  )
}
