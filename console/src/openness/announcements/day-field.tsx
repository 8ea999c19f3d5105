import { dayOf } from '@qingjian/shared/calendar/day'
import { DatePicker, Form } from 'antd'
import dayjs from 'dayjs'

const DAY = 'YYYY-MM-DD'

interface DayFieldProps {
  name: string
  label: string
  extra?: string
  required?: boolean
  /** Days that are yet to come cannot be chosen. */
  isPast?: boolean
}

/** A day, kept as it is written. */
export function DayField({ extra, isPast = false, label, name, required = false }: DayFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      required={required}
      getValueProps={(day: string | undefined) => ({ value: day === undefined ? null : dayjs(day) })}
      getValueFromEvent={(day: dayjs.Dayjs | null) => day?.format(DAY)}
    >
      <DatePicker
        className="announcement-day"
        format={DAY}
        disabledDate={(day) => isPast && day.format(DAY) > dayOf(Date.now())}
      />
    </Form.Item>
  )
}
