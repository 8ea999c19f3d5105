import { succeed } from '@qingjian/shared/kernel/result'
import type { listTemplates as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import type { UseCase } from '../../platform/serve/method'
import { actsForDistrictAs, requireDistrict, WRITERS } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateDocument } from '../reminder.documents'
import { viewTemplate } from './template-views'

/** Every template, by kind and the newest first, retired ones last. */
export const listTemplates: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { kind },
) => {
  const { directory, signature, templates } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const found = (await templates.all(kind)).sort(inOrder)
  const nameOf = await namesOfPeople(
    directory,
    found.map(({ changedBy }) => changedBy),
  )
  return succeed({
    templates: found.map((template) => viewTemplate(template, signature, nameOf)),
    signature,
    mayWrite: await actsForDistrictAs(dependencies, actor, WRITERS),
  })
}

function inOrder(one: TemplateDocument, other: TemplateDocument): number {
  return (
    Number(one.retired) - Number(other.retired) ||
    REMINDER_KINDS.indexOf(one.kind) - REMINDER_KINDS.indexOf(other.kind) ||
    other.changedAt - one.changedAt ||
    (one._id < other._id ? -1 : 1)
  )
}
