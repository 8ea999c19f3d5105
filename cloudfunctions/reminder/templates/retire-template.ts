import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { retireTemplate as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { findTemplateToChange } from './find-template-to-change'

/** Takes a template off the list for new plans, or puts it back. Its text stays as it is, and so does its version. */
export const retireTemplate: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, retired, version },
) => {
  const { now, templates, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  return commitUnlessRefused(work, async (change) => {
    const found = await findTemplateToChange(dependencies, change, { id, version })
    if (!found.ok) return found
    if (found.data.retired === retired)
      return fail(
        'CONFLICT',
        retired ? '这个模板已经停用了，请刷新列表' : '这个模板正在使用，不用恢复，请刷新列表',
      )
    const changedBy = actor.personId ?? actor.id
    await templates.save(change, { ...found.data, retired, changedAt: now, changedBy })
    await change.audit({ subject: `reminder-templates/${id}`, reason, details: { retired } })
    return succeed({ id, version })
  })
}
