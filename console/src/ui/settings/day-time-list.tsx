import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { uiText as text } from '../ui.text'
import { MinutePicker } from './minute-picker'

interface DayTimeListProps {
  /** As the contract names it. */
  name: string
  label: string
  extra: string
  most: number
  disabled: boolean
}

const NEW = { fromMinute: 9 * 60, untilMinute: 12 * 60 }

/** Parts of the day, each from one time to another. */
export function DayTimeList({ disabled, extra, label, most, name }: DayTimeListProps) {
  return (
    <Form.Item label={label} extra={extra}>
      <Form.List name={name}>
        {(fields, list, { errors }) => (
          <>
            {fields.map(({ key, name: place }) => (
              <div key={key} className="day-time-row">
                <span>{text.from}</span>
                <Form.Item name={[place, 'fromMinute']}>
                  <MinutePicker label={text.dayTimeFrom(place + 1)} />
                </Form.Item>
                <span>{text.until}</span>
                <Form.Item name={[place, 'untilMinute']}>
                  <MinutePicker isEnd label={text.dayTimeUntil(place + 1)} />
                </Form.Item>
                {disabled ? null : (
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={text.removeDayTime(place + 1)}
                    onClick={() => list.remove(place)}
                  />
                )}
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {disabled || fields.length >= most ? null : (
              <Button icon={<PlusOutlined />} onClick={() => list.add(NEW)}>
                {text.addDayTime}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}
