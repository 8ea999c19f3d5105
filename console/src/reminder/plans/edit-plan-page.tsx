import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import { Alert } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import { planText } from './plan.text'
import { formOf } from './plan-form'
import { planFormText as text } from './plan-form.text'
import { PlanFormView } from './plan-form-view'
import { useSavePlan } from './use-save-plan'

/**
 * The form with the plan as it was when the page was opened. What a colleague saves meanwhile neither exchanges what is
 * being typed nor is it overwritten: saving names the version that was seen.
 */
function Editing({ detail }: { detail: ContractOutput<typeof readPlan> }) {
  const [{ draft, inForce, may, plan }] = useState(detail)
  const { error, isBusy, save } = useSavePlan({ id: plan.id, version: plan.version })
  const shown = draft ?? inForce
  return (
    <>
      <PageHeader title={text.editTitle(plan.name)} note={inForce ? text.inForceNote : text.note} />
      {error ? <FailureNotice message={messageOf(error)} /> : null}
      {may.edit && shown ? (
        <PlanFormView initial={formOf(shown.content)} names={shown.names} isBusy={isBusy} onSave={save} />
      ) : (
        <Alert
          type="info"
          showIcon
          title={text.mayNotEdit}
          action={<Link to={`/reminder/plans/${plan.id}`}>{planText.backToPlan}</Link>}
        />
      )}
    </>
  )
}

function EditPlan({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false)
  const read = useRemote(readPlan, { id })
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  // What was kept from earlier may be old; the form begins with what is there now.
  if (!read.data || (read.isFetching && !isOpen)) return <Loading />
  if (!isOpen) setOpen(true)
  return <Editing detail={read.data} />
}

/** Changes a plan's draft; without one it begins with what is in force, which goes on meanwhile. */
export default function EditPlanPage() {
  const { id = '' } = useParams()
  return <EditPlan key={id} id={id} />
}
