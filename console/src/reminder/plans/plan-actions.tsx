import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import {
  decidePlan,
  listPlans,
  readOverview,
  readPlan,
  submitPlan,
  switchPlan,
  withdrawPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { planText as text } from './plan.text'
import { StepWithNote, StepWithReason } from './plan-step-dialogs'

type PlanDetail = ContractOutput<typeof readPlan>
const SWITCHES = ['pause', 'resume', 'end'] as const
type Dialog = 'submit' | 'approve' | 'return' | (typeof SWITCHES)[number]

/** What the person may do with a plan now; the one that moves it on stands first. */
export function PlanActions({ detail }: { detail: PlanDetail }) {
  const { message } = App.useApp()
  const [dialog, setDialog] = useState<Dialog>()
  const { may, plan } = detail
  const seen = { id: plan.id, version: plan.version }
  const close = () => setDialog(undefined)
  const done = (words: string) => {
    message.success(words)
    close()
  }
  const withdraw = useChange(withdrawPlan, {
    outdates: [listPlans, readPlan, readOverview],
    onDone: () => done(text.withdrawn),
  })
  return (
    <>
      {may.decide ? (
        <>
          <Button type="primary" size="large" onClick={() => setDialog('approve')}>
            {text.approve}
          </Button>
          <Button size="large" onClick={() => setDialog('return')}>
            {text.return}
          </Button>
        </>
      ) : null}
      {may.submit ? (
        <Button type="primary" size="large" onClick={() => setDialog('submit')}>
          {text.submit}
        </Button>
      ) : null}
      {may.edit ? (
        <Link to={`/reminder/plans/${plan.id}/edit`}>
          <Button size="large">{plan.draftState === 'none' ? text.edit : text.editDraft}</Button>
        </Link>
      ) : null}
      {may.withdraw ? (
        <Button
          size="large"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(seen, { onError: (error) => message.error(messageOf(error)) })}
        >
          {text.withdraw}
        </Button>
      ) : null}
      {SWITCHES.map((one) =>
        may[one] ? (
          <Button key={one} size="large" onClick={() => setDialog(one)}>
            {text[one]}
          </Button>
        ) : null,
      )}
      {dialog === 'submit' ? (
        <StepWithNote
          contract={submitPlan}
          title={text.submit}
          note={text.submitNote}
          label={text.submitReason}
          inputOf={(reason) => ({ ...seen, reason })}
          onDone={() => done(text.submittedNow)}
          onClose={close}
        />
      ) : null}
      {dialog === 'approve' ? (
        <StepWithNote
          contract={decidePlan}
          title={text.approve}
          note={text.approveNote}
          label={text.approveReason}
          inputOf={(reason) => ({ ...seen, decision: 'approve' as const, reason })}
          onDone={(answer) => {
            const { inForceFrom } = answer as ContractOutput<typeof decidePlan>
            done(text.approved(inForceFrom === undefined ? undefined : writtenDay(inForceFrom)))
          }}
          onClose={close}
        />
      ) : null}
      {dialog === 'return' ? (
        <StepWithReason
          contract={decidePlan}
          title={text.return}
          note={text.returnNote}
          inputOf={(reason) => ({ ...seen, decision: 'return' as const, reason })}
          onDone={() => done(text.returned)}
          onClose={close}
        />
      ) : null}
      {dialog === 'pause' || dialog === 'resume' || dialog === 'end' ? (
        <StepWithReason
          contract={switchPlan}
          title={text[dialog]}
          note={text.switchNotes[dialog]}
          inputOf={(reason) => ({ ...seen, to: dialog, reason })}
          onDone={() => done(text.switched[dialog])}
          onClose={close}
        />
      ) : null}
    </>
  )
}
