import {
  createPlan,
  editPlan,
  listPlans,
  readOverview,
  readPlan,
  submitPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { App } from 'antd'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { planFormText as text } from './plan-form.text'

const OUTDATES = [listPlans, readPlan, readOverview]

/**
 * Saves a plan's draft, a new one's without `seen`, and submits it when that was asked for; then the plan's page is
 * shown. A draft that was saved but could not be submitted stays saved, and the reason is said.
 */
export function useSavePlan(seen?: { id: string; version: number }) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const create = useChange(createPlan, { outdates: OUTDATES })
  const edit = useChange(editPlan, { outdates: OUTDATES })
  const submit = useChange(submitPlan, { outdates: OUTDATES })
  const after = async (stored: { id: string; version: number }, andSubmit: boolean) => {
    if (andSubmit) {
      await submit.mutateAsync({ ...stored, reason: '' }).then(
        () => message.success(text.savedAndSubmitted),
        (error) => message.error(text.notSubmitted(messageOf(error))),
      )
    } else message.success(text.saved)
    navigate(`/reminder/plans/${stored.id}`)
  }
  return {
    isBusy: create.isPending || edit.isPending || submit.isPending,
    error: create.error ?? edit.error,
    save: (content: PlanContent, andSubmit: boolean) => {
      const options = { onSuccess: (stored: { id: string; version: number }) => after(stored, andSubmit) }
      if (seen) edit.mutate({ ...seen, content }, options)
      else create.mutate({ content }, options)
    },
  }
}
