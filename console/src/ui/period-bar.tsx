import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { currentPeriod, isLatest, movePeriod } from '@qingjian/shared/calendar/move-period'
import type { Period, PeriodKind } from '@qingjian/shared/calendar/period'
import { Button, DatePicker, Segmented } from 'antd'
import dayjs from 'dayjs'
import { uiText as text } from './ui.text'

const FORMATS: Record<PeriodKind, string> = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY' }
const PICKERS = { day: 'date', month: 'month', year: 'year' } as const
const KINDS = (['day', 'month', 'year'] as const).map((value) => ({ value, label: text.periodKinds[value] }))

interface PeriodBarProps {
  period: Period
  onChange: (period: Period) => void
}

/** Which day, month or year is shown, with a step back and a step forward. */
export function PeriodBar({ onChange, period }: PeriodBarProps) {
  const now = Date.now()
  return (
    <>
      <Segmented<PeriodKind>
        aria-label={text.periodKind}
        options={KINDS}
        value={period.kind}
        onChange={(kind) => onChange(currentPeriod(kind, now))}
      />
      <Button
        icon={<LeftOutlined />}
        aria-label={text.earlier}
        onClick={() => onChange(movePeriod(period, 'earlier'))}
      />
      <DatePicker
        aria-label={text.period}
        picker={PICKERS[period.kind]}
        format={FORMATS[period.kind]}
        allowClear={false}
        value={dayjs(period.key, FORMATS[period.kind])}
        disabledDate={(date) => date.format('YYYY-MM-DD') > currentPeriod('day', now).key}
        onChange={(date) => {
          if (date) onChange({ kind: period.kind, key: date.format(FORMATS[period.kind]) })
        }}
      />
      <Button
        icon={<RightOutlined />}
        aria-label={text.later}
        disabled={isLatest(period, now)}
        onClick={() => onChange(movePeriod(period, 'later'))}
      />
    </>
  )
}
