import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { dayOf } from '@qingjian/shared/calendar/day'
import { bookYearField } from '@qingjian/shared/openness/openness-fields'
import { Button, DatePicker, Space } from 'antd'
import dayjs from 'dayjs'
import { is } from 'valibot'
import { watchText as text } from './watch.text'

/** The year in which it is now. */
export function thisYear(): number {
  return Number(dayOf(Date.now()).slice(0, 4))
}

/** The year that an address asks for; this year when it asks for none, or for nonsense. */
export function yearOf(asked: string | undefined): number {
  const year = Number(asked)
  return is(bookYearField, year) ? year : thisYear()
}

/** Which year is shown, with a step back and a step forward. */
export function YearChoice({ onChange, year }: { year: number; onChange: (year: number) => void }) {
  return (
    <Space.Compact>
      <Button icon={<LeftOutlined />} aria-label={text.earlier} onClick={() => onChange(year - 1)} />
      <DatePicker
        aria-label={text.year}
        picker="year"
        allowClear={false}
        value={dayjs(String(year), 'YYYY')}
        onChange={(chosen) => {
          if (chosen) onChange(chosen.year())
        }}
        style={{ width: 110 }}
      />
      <Button icon={<RightOutlined />} aria-label={text.later} onClick={() => onChange(year + 1)} />
    </Space.Compact>
  )
}
