import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { decideOccasion, listPlans, readMonth, readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import { OCCASION_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Descriptions } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { remoteKey } from '../../lib/use-remote'
import { ReasonDialog } from '../../ui/reason-dialog'
import { KindMark } from '../kind-mark'
import type { MonthEntry } from './month-days'
import { NamesOfDay } from './names-of-day'
import { yearText as text } from './year.text'

const WRITERS = ['admin', 'inspector'] as const satisfies StaffRole[]

/** One plan on one day: figures, names, and the decision to leave it out. */
export function DayEntry({ entry }: { entry: MonthEntry }) {
  const { cost, day, isMore, kind, occasionId, parts, people, planId, planName, state, title } = entry
  const { roles } = useMe()
  const [named, setNamed] = useState(false)
  // An occasion that has begun is decided; posts go person by person.
  const isOpen = occasionId === undefined && (state === 'waiting' || state === 'skipped')
  const mayDecide = isOpen && kind !== 'post' && isShownTo(WRITERS, roles)
  return (
    <section className="year-entry" aria-label={title}>
      <h3>
        <KindMark kind={kind} />
        {title}
      </h3>
      <Descriptions
        bordered
        size="small"
        column={1}
        styles={{ label: { width: 150 } }}
        items={[
          {
            key: 'plan',
            label: text.plan,
            children: <Link to={`/reminder/plans/${planId}`}>{planName}</Link>,
          },
          { key: 'state', label: text.state, children: OCCASION_STATE_NAMES[state] },
          { key: 'people', label: text.peopleLabel, children: text.people(people, isMore) },
          { key: 'parts', label: text.parts, children: text.partsOf(parts) },
          { key: 'cost', label: isOpen ? text.costAhead : text.cost, children: text.yuan(cost) },
        ]}
      />
      <div className="year-actions">
        {occasionId === undefined ? null : (
          <Link to={`/reminder/occasions/${encodeURIComponent(occasionId)}`}>{text.toOccasion}</Link>
        )}
        {isOpen && kind !== 'post' ? (
          <Button aria-expanded={named} onClick={() => setNamed(!named)}>
            {named ? text.hideNames : text.names}
          </Button>
        ) : null}
        {mayDecide ? <DecideButton entry={entry} /> : null}
      </div>
      {isOpen && kind === 'post' ? (
        <p className="reminder-hint">
          {text.postNote} <Link to="/reminder/appointments">{text.toAppointments}</Link>
        </p>
      ) : null}
      {named ? <NamesOfDay planId={planId} day={day} /> : null}
    </section>
  )
}

function DecideButton({ entry }: { entry: MonthEntry }) {
  const { day, isMore, people, planId, state, title } = entry
  const { message } = App.useApp()
  const client = useQueryClient()
  // Kept, since the entry changes behind the dialog as soon as it is decided.
  const [asked, ask] = useState<'skip' | 'send'>()
  const decide = useChange(decideOccasion, {
    outdates: [readPlan, listPlans],
    onDone: (_, { decision }) => {
      ask(undefined)
      message.success(decision === 'skip' ? text.skipped : text.sentAfterAll)
      // The eleven other months stay as they are.
      void client.invalidateQueries({ queryKey: remoteKey(readMonth, { month: day.slice(0, 7) }) })
    },
  })
  const open = () => {
    decide.reset()
    ask(state === 'skipped' ? 'send' : 'skip')
  }
  return (
    <>
      <Button onClick={open}>{state === 'skipped' ? text.send : text.skip}</Button>
      {asked === undefined ? null : (
        <ReasonDialog
          open
          title={asked === 'skip' ? text.skipTitle(day, title) : text.sendTitle(day, title)}
          busy={decide.isPending}
          failure={decide.error ? messageOf(decide.error) : undefined}
          onReason={(reason) => decide.mutate({ planId, day, decision: asked, reason })}
          onClose={() => ask(undefined)}
        >
          <p>{asked === 'skip' ? text.skipNote(text.people(people, isMore)) : text.sendNote}</p>
        </ReasonDialog>
      )}
    </>
  )
}
