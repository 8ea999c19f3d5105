import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import { EMPTY_FORM } from './plan-form'
import { planFormText as text } from './plan-form.text'
import { PlanFormView } from './plan-form-view'
import { useSavePlan } from './use-save-plan'

const NO_NAMES = { regions: [], units: [], people: [] }

/** A new plan, which reminds nobody before a second person has approved it. */
export default function NewPlanPage() {
  const { error, isBusy, save } = useSavePlan()
  return (
    <>
      <PageHeader title={text.newTitle} note={text.note} />
      {error ? <FailureNotice message={messageOf(error)} /> : null}
      <PlanFormView initial={EMPTY_FORM} names={NO_NAMES} isBusy={isBusy} onSave={save} />
    </>
  )
}
