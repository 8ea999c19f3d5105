import { succeed } from '@qingjian/shared/kernel/result'
import type { createTemplate as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkFields } from './check-fields'
import { writeVersion } from './write-version'

/** A new template; it says nothing to anybody before a plan with it is approved. */
export const createTemplate: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { fields, reason },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = checkFields(fields)
  if (!checked.ok) return checked
  const id = dependencies.ids.next()
  const stored = await dependencies.work.commit(async (change) => {
    const by = actor.personId ?? actor.id
    await writeVersion(dependencies, change, { id, version: 1, fields, by, reason })
    await change.audit({ subject: `reminder-templates/${id}`, reason, details: { version: 1, ...fields } })
    return { id, version: 1 }
  })
  return succeed(stored)
}
