import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { movePeriod } from '@qingjian/shared/calendar/move-period'
import { Button, DatePicker, Space } from 'antd'
import dayjs from 'dayjs'
import { affairText } from '../affair.text'

const text = affairText.calendar
const MONTH = 'YYYY-MM'

/** Which month is shown, with a step back and a step forward. */
export function MonthChoice({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const step = (direction: 'earlier' | 'later') =>
    onChange(movePeriod({ kind: 'month', key: month }, direction).key)
  return (
    <Space.Compact>
      <Button icon={<LeftOutlined />} aria-label={text.earlier} onClick={() => step('earlier')} />
      <DatePicker
        aria-label={text.month}
        picker="month"
        allowClear={false}
        value={dayjs(`${month}-01`)}
        onChange={(chosen) => {
          if (chosen) onChange(chosen.format(MONTH))
        }}
        style={{ width: 130 }}
      />
      <Button icon={<RightOutlined />} aria-label={text.later} onClick={() => step('later')} />
    </Space.Compact>
  )
}
