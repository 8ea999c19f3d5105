import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { listRosters, readWindow, saveRoster } from '@qingjian/shared/org/org.contracts'
import { App, Button, Space, Table } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { ReasonDialog } from '../../ui/reason-dialog'
import { HistoryDrawer } from '../history/history-drawer'
import { RosterDialog } from './roster-dialog'
import { rostersText as text } from './rosters.text'
import { copiesOf, daysOfWeek, mondayOf, timeOf, weekdayOf } from './week'

const WEEK = 7

/** Who serves at a window, a week at a time. */
export default function RostersPage() {
  const { windowId = '' } = useParams()
  const { message } = App.useApp()
  const [{ week }, change] = useFilters(['week'])
  const [editing, setEditing] = useState<string>()
  const [looking, setLooking] = useState<string>()
  const [copying, setCopying] = useState(false)
  const monday = mondayOf(week ?? dayOf(Date.now()))
  const days = daysOfWeek(monday)
  const window = useRemote(readWindow, { id: windowId })
  const rosters = useRemote(listRosters, {
    windowId,
    fromDay: addDays(monday, -WEEK),
    untilDay: days.at(-1) ?? monday,
  })
  const copy = useChange(saveRoster, { outdates: [listRosters] })
  const error = window.error ?? rosters.error
  if (error) return <FailureNotice message={messageOf(error)} onRetry={() => void rosters.refetch()} />
  if (!window.data || !rosters.data) return <Loading />
  const { editable, rosters: written } = rosters.data
  const of = (day: string) => written.find((one) => one.day === day)

  const copyWeek = async (reason: string) => {
    const copies = copiesOf(written, monday)
    if (copies.length === 0) message.info(text.nothingToCopy)
    for (const { day, shifts, version } of copies) {
      await copy.mutateAsync({ windowId, day, version, shifts, reason })
    }
    if (copies.length > 0) message.success(text.copied(copies.length))
    setCopying(false)
  }
  const name = `${window.data.hallName} ${window.data.number} ${window.data.name}`
  return (
    <>
      <PageHeader
        title={text.title(name)}
        note={text.note}
        actions={<Link to="/org?kind=window">{text.back}</Link>}
      />
      <Space style={{ marginBottom: 'var(--space-2)' }}>
        <Button onClick={() => change({ week: addDays(monday, -WEEK) })}>{text.previous}</Button>
        <strong>
          {monday} — {days.at(-1)}
        </strong>
        <Button onClick={() => change({ week: addDays(monday, WEEK) })}>{text.next}</Button>
        {editable ? <Button onClick={() => setCopying(true)}>{text.copy}</Button> : null}
      </Space>
      <Table<{ day: string }>
        rowKey="day"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={days.map((day) => ({ day }))}
        columns={[
          {
            title: text.day,
            key: 'day',
            render: (_, { day }) => `${day} ${text.weekdays[weekdayOf(day)] ?? ''}`,
          },
          {
            title: text.shifts,
            key: 'shifts',
            render: (_, { day }) => {
              const roster = of(day)
              if (!roster) return text.notWritten
              if (roster.shifts.length === 0) return text.nobody
              return roster.shifts.map(({ fromMinute, personId, personName, untilMinute }) => (
                <div key={`${personId}-${fromMinute}`}>
                  {timeOf(fromMinute)}–{timeOf(untilMinute)} {personName}
                </div>
              ))
            },
          },
          {
            key: 'steps',
            render: (_, { day }) => (
              <Space>
                {editable ? <Button onClick={() => setEditing(day)}>{text.edit}</Button> : null}
                {of(day) ? <Button onClick={() => setLooking(day)}>{text.history}</Button> : null}
              </Space>
            ),
          },
        ]}
      />
      {editing === undefined ? null : (
        <RosterDialog
          windowId={windowId}
          unitId={window.data.unitId}
          day={editing}
          version={of(editing)?.version ?? 0}
          shifts={of(editing)?.shifts ?? []}
          onClose={() => setEditing(undefined)}
        />
      )}
      {looking === undefined ? null : (
        <HistoryDrawer
          kind="roster"
          id={`${windowId}:${looking}`}
          name={looking}
          onClose={() => setLooking(undefined)}
        />
      )}
      <ReasonDialog
        open={copying}
        title={text.copy}
        busy={copy.isPending}
        failure={copy.error ? messageOf(copy.error) : undefined}
        onReason={(reason) => void copyWeek(reason).catch(() => undefined)}
        onClose={() => setCopying(false)}
      >
        <p>{text.copyNote}</p>
      </ReasonDialog>
    </>
  )
}
