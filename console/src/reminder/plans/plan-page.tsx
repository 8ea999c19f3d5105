import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { Alert, Empty, Segmented } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import { planText as text } from './plan.text'
import { PlanActions } from './plan-actions'
import { PlanContentsCard } from './plan-contents-card'
import { PlanStanding } from './plan-standing'
import { PlanStepsCard } from './plan-steps-card'
import { plansText } from './plans.text'
import { PreviewColumn } from './preview-column'

const SIDES = (['draft', 'inForce'] as const).map((value) => ({ value, label: text.previewOf[value] }))

/** One plan: what is in force and what is to come, whom it reminds, its history, and what can be done now. */
export default function PlanPage() {
  const { id = '' } = useParams()
  const [side, setSide] = useState<'draft' | 'inForce'>('draft')
  const read = useRemote(readPlan, { id })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/reminder/plans">{text.back}</Link>
      </Empty>
    )
  }
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  // While another plan is on its way, the one before must not be acted on.
  if (!read.data || read.isPlaceholderData) return <Loading />
  const { draft, inForce, may, plan, steps, whyNotDecide } = read.data
  const shown = side === 'draft' ? (draft ?? inForce) : (inForce ?? draft)
  const { draftState, inForceFrom, nextDays, state, submittedBy } = plan
  const facts = [
    REMINDER_KIND_NAMES[plan.kind],
    ...(state === 'active' && inForceFrom !== undefined ? [text.inForceFrom(writtenDay(inForceFrom))] : []),
    ...(nextDays.length > 0 ? [text.nextDays(nextDays.map(writtenDay).join(plansText.comma))] : []),
    ...(draftState === 'submitted' && submittedBy ? [text.submittedBy(submittedBy)] : []),
  ]
  return (
    <>
      <PageHeader
        title={plan.name}
        note={
          <>
            <PlanStanding plan={plan} />
            {facts.map((one) => ` · ${one}`).join('')}
          </>
        }
        actions={<PlanActions detail={read.data} />}
      />
      {state === 'new' ? <p className="reminder-hint">{text.onlyDraft}</p> : null}
      {state === 'paused' ? <p className="reminder-hint">{text.pausedNote}</p> : null}
      {inForce && draft ? <p className="reminder-hint">{text.goesOn}</p> : null}
      {whyNotDecide === undefined ? null : (
        <Alert type="info" showIcon title={whyNotDecide} className="reminder-notice" />
      )}
      <div className="plan-columns">
        <div className="plan-column">
          <PlanContentsCard
            inForce={inForce}
            draft={draft}
            draftTitle={draftState === 'submitted' ? text.submitted : text.draft}
          />
          <PlanStepsCard steps={steps} />
        </div>
        <aside aria-label={text.preview} className="plan-column">
          {inForce && draft ? (
            <Segmented aria-label={text.whichContent} options={SIDES} value={side} onChange={setSide} block />
          ) : null}
          <PreviewColumn content={state === 'ended' ? undefined : shown?.content} mayTest={may.edit} />
        </aside>
      </div>
    </>
  )
}
