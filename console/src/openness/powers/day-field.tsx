import { dayOf } from '@qingjian/shared/calendar/day'
import { DatePicker, Form } from 'antd'
import dayjs from 'dayjs'

const DAY = 'YYYY-MM-DD'

interface DayFieldProps {
  name: string
  label: string
  missing: string
  /** The first day that can be chosen, `YYYY-MM-DD`. */
  from?: string
}

/** A day that is over, or today. */
export function DayField({ from = '', label, missing, name }: DayFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: missing }]}
      getValueProps={(day: string | undefined) => ({ value: day === undefined ? null : dayjs(day) })}
      getValueFromEvent={(day: dayjs.Dayjs | null) => day?.format(DAY)}
    >
      <DatePicker
        style={{ width: '100%' }}
        format={DAY}
        disabledDate={(day) => day.format(DAY) > dayOf(Date.now()) || day.format(DAY) < from}
      />
    </Form.Item>
  )
}
