import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import {
  listAppointments,
  readMonth,
  withdrawAppointment,
} from '@qingjian/shared/reminder/reminder.contracts'
import { App, Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { ReasonDialog } from '../../ui/reason-dialog'
import '../reminder.css'
import './appointments.css'
import { AddDialog } from './add-dialog'
import { appointmentsText as text } from './appointments.text'

const WRITERS = ['admin', 'inspector'] as const satisfies StaffRole[]
type Appointment = ContractOutput<typeof listAppointments>['appointments'][number]

/** Who comes into a post, and whether the reminder for it has gone out. */
export default function AppointmentsPage() {
  const { roles } = useMe()
  const mayWrite = isShownTo(WRITERS, roles)
  const [adding, setAdding] = useState(false)
  const [withdrawing, withdraw] = useState<Appointment>()
  const list = useCursorList(listAppointments, {}, ({ appointments }) => appointments)
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          mayWrite ? (
            <Button type="primary" size="large" onClick={() => setAdding(true)}>
              {text.add}
            </Button>
          ) : undefined
        }
      />
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: text.person,
            key: 'person',
            render: (_, { name, unitName }) => (
              <>
                <strong>{name}</strong>
                <small className="reminder-under">{unitName}</small>
              </>
            ),
          },
          {
            title: text.on,
            key: 'on',
            width: 120,
            render: (_, { move, on }) => (
              <>
                <span className="reminder-day">{on}</span>
                <small className="reminder-under">{text.moves[move]}</small>
              </>
            ),
          },
          {
            title: text.position,
            key: 'position',
            render: (_, { position }) => <div className="appointment-post">{position}</div>,
          },
          {
            title: text.state,
            key: 'state',
            width: 230,
            render: (_, { createdAt, origin, state }) => (
              <>
                {text.states[state]}
                <small className="reminder-under">
                  {text.noted(text.origins[origin], formatInstant(createdAt))}
                </small>
              </>
            ),
          },
          {
            key: 'withdraw',
            width: 90,
            render: (_, row) =>
              mayWrite && row.state === 'waiting' ? (
                <Button onClick={() => withdraw(row)}>{text.withdraw}</Button>
              ) : null,
          },
        ]}
      />
      {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
      {withdrawing === undefined ? null : (
        <WithdrawDialog appointment={withdrawing} onClose={() => withdraw(undefined)} />
      )}
    </>
  )
}

function WithdrawDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const { message } = App.useApp()
  const change = useChange(withdrawAppointment, {
    outdates: [listAppointments, readMonth],
    onDone: () => {
      message.success(text.withdrawn)
      onClose()
    },
  })
  return (
    <ReasonDialog
      open
      title={text.withdrawTitle(appointment.name)}
      busy={change.isPending}
      failure={change.error ? messageOf(change.error) : undefined}
      onReason={(reason) => change.mutate({ id: appointment.id, reason })}
      onClose={onClose}
    >
      <p>{text.withdrawNote}</p>
    </ReasonDialog>
  )
}
