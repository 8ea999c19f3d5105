import { TimePicker } from 'antd'
import { minuteOf, timeOf } from './minutes'

interface MinutePickerProps {
  /** In minutes of the Shanghai day; given by the form. */
  value?: number
  onChange?: (minute: number | undefined) => void
  id?: string
  label: string
  /** The end of a part of the day: midnight is its last minute, not its first. */
  isEnd?: boolean
}

/** A time of the day, kept in minutes. */
export function MinutePicker({ id, isEnd = false, label, onChange, value }: MinutePickerProps) {
  return (
    <TimePicker
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      format="HH:mm"
      minuteStep={5}
      allowClear={false}
      needConfirm={false}
      showNow={false}
      value={value === undefined ? null : timeOf(value)}
      onChange={(time) => onChange?.(time === null ? undefined : minuteOf(time, isEnd))}
      style={{ width: 110 }}
    />
  )
}
