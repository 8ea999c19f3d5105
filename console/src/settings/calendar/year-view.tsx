import { checkNextYear, listYears, readYear, saveYear } from '@qingjian/shared/calendar/calendar.contracts'
import { countHolidayDays, findWarnings } from '@qingjian/shared/calendar/check-calendar'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Alert, App, Button, Space } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { formatInstant } from '../../ui/format-instant'
import { ReasonDialog } from '../../ui/reason-dialog'
import './calendar.css'
import { calendarText as text } from './calendar.text'
import { calendarOf, canMark, type Marks, markDay, marksOf, type Tool } from './marks'
import { MonthGrid } from './month-grid'
import { ToolBar } from './tool-bar'

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)
const FIRST_TOOL: Tool = { kind: 'holiday', name: '' }

interface YearViewProps {
  year: ContractOutput<typeof readYear>
  canEdit: boolean
}

/** One year's working days; an admin marks them by click and saves them with a reason. */
export function YearView({ canEdit, year: kept }: YearViewProps) {
  const { message } = App.useApp()
  const [draft, setDraft] = useState<Marks>()
  const [tool, setTool] = useState<Tool>(FIRST_TOOL)
  const [asking, setAsking] = useState(false)
  const { changedAt, changedBy, origin, source, version } = kept
  const { year } = kept.calendar
  const marks = draft ?? marksOf(kept.calendar)
  const calendar = calendarOf(year, marks)
  const save = useChange(saveYear, {
    outdates: [readYear, listYears, checkNextYear],
    onDone: () => {
      setAsking(false)
      setDraft(undefined)
      message.success(text.saved)
    },
  })
  const onDay = (day: string) => {
    const named = tool.kind === 'holiday' ? { ...tool, name: tool.name.trim() } : tool
    if (named.kind === 'holiday' && named.name === '') message.info(text.holidayNameMissing)
    else if (!canMark(day, named)) message.info(text.notWeekend)
    else setDraft(markDay(marks, day, named))
  }
  const warnings = draft === undefined ? kept.warnings : findWarnings(calendar)
  const isEmpty = origin === 'missing' && draft === undefined
  return (
    <>
      {origin === 'missing' ? (
        <Alert type="warning" showIcon title={text.missing(year)} description={text.whereToFind} />
      ) : (
        <p className="calendar-source">
          {text.origins[origin]}。{text.source(source)}
          {changedAt === undefined || changedBy === undefined
            ? ''
            : `。${text.changed(changedBy, formatInstant(changedAt))}`}
        </p>
      )}
      {isEmpty || warnings.length === 0 ? null : (
        <Alert type="warning" showIcon title={warnings.join('；')} className="calendar-warnings" />
      )}
      <div className="calendar-actions">
        {draft === undefined && canEdit ? (
          <Button type={origin === 'missing' ? 'primary' : 'default'} onClick={() => setDraft(marks)}>
            {origin === 'missing' ? text.start(year) : text.edit}
          </Button>
        ) : null}
        {draft === undefined ? null : (
          <Space>
            <Button type="primary" onClick={() => setAsking(true)}>
              {text.save}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{text.cancel}</Button>
            <span>{text.howTo}</span>
          </Space>
        )}
      </div>
      {draft === undefined ? null : <ToolBar tool={tool} onChange={setTool} />}
      <p className="calendar-summary">
        {text.summary(countHolidayDays(calendar), calendar.workingWeekends.length)}
      </p>
      {isEmpty ? null : (
        <div className="months">
          {MONTHS.map((month) => (
            <MonthGrid
              key={month}
              year={year}
              month={month}
              marks={marks}
              onDay={draft === undefined ? undefined : onDay}
            />
          ))}
        </div>
      )}
      <ReasonDialog
        open={asking}
        title={text.saveTitle(year)}
        busy={save.isPending}
        failure={save.error ? messageOf(save.error) : undefined}
        onReason={(reason) => save.mutate({ calendar, version, reason })}
        onClose={() => {
          save.reset()
          setAsking(false)
        }}
      >
        <p>{text.saveNote}</p>
        <p>{text.summary(countHolidayDays(calendar), calendar.workingWeekends.length)}</p>
        {warnings.length === 0 ? null : <Alert type="warning" showIcon title={warnings.join('；')} />}
      </ReasonDialog>
    </>
  )
}
