import { succeed } from '@qingjian/shared/kernel/result'
import type { createPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkContent } from './check-content'
import { savePlanChange } from './save-plan-change'

/** A new plan, as a draft. */
export const createPlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content },
) => {
  const { ids, now, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = await checkContent(dependencies, content)
  if (!checked.ok) return checked
  const id = ids.next()
  const personId = actor.personId ?? actor.id
  const stored = await work.commit(async (change) => {
    const plan = {
      _id: id,
      name: content.name,
      kind: content.when.kind,
      state: 'new',
      draftState: 'draft',
      draft: content,
      draftBy: personId,
      skipped: [],
      version: 1,
      createdAt: now,
      changedAt: now,
    } as const
    const details = { version: 1, after: content }
    await savePlanChange(dependencies, change, { ...plan, skipped: [] }, { personId, what: '新建', details })
    return { id, version: 1 }
  })
  return succeed(stored)
}
