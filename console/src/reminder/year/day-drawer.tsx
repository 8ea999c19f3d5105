import { Drawer, Empty } from 'antd'
import { Loading } from '../../ui/loading'
import '../reminder.css'
import { DayEntry } from './day-entry'
import type { MonthEntry } from './month-days'
import { yearText as text } from './year.text'

interface DayDrawerProps {
  day: string
  /** Missing while the month is on its way. */
  entries: readonly MonthEntry[] | undefined
  onClose: () => void
}

/** Everything that goes out on one day. */
export function DayDrawer({ day, entries, onClose }: DayDrawerProps) {
  const weekday = text.weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? ''
  return (
    <Drawer open title={text.dayTitle(day, weekday)} size={560} onClose={onClose}>
      {entries === undefined ? (
        <Loading />
      ) : entries.length === 0 ? (
        <Empty description={text.nothingOnDay} />
      ) : (
        entries.map((entry) => (
          <DayEntry key={`${entry.planId} ${entry.title} ${entry.occasionId ?? ''}`} entry={entry} />
        ))
      )}
    </Drawer>
  )
}
