import { DatePicker, Form } from 'antd'
import dayjs from 'dayjs'

const DAY = 'YYYY-MM-DD'

interface AnyDayFieldProps {
  name: string
  label: string
  hint: string
  /** What to say when it is missing; left out where it may be. */
  missing?: string
}

/** A day, past or to come. */
export function AnyDayField({ hint, label, missing, name }: AnyDayFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={missing === undefined ? [] : [{ required: true, message: missing }]}
      getValueProps={(day: string | null | undefined) => ({ value: day ? dayjs(day) : null })}
      getValueFromEvent={(day: dayjs.Dayjs | null) => day?.format(DAY)}
    >
      <DatePicker style={{ width: '100%' }} format={DAY} />
    </Form.Item>
  )
}
