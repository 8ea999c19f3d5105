import { Alert } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { callsText as text } from './calls.text'

interface CallHoursNoticeProps {
  mayCall: boolean
  nextWindowAt?: number | undefined
}

/** Says that nobody may be called just now, and from when on. */
export function CallHoursNotice({ mayCall, nextWindowAt }: CallHoursNoticeProps) {
  if (mayCall) return null
  return (
    <Alert
      type="info"
      showIcon
      className="call-hours-notice"
      title={nextWindowAt === undefined ? text.noCalendar : text.outsideUntil(formatInstant(nextWindowAt))}
    />
  )
}
