import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readTemplate as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { viewTemplate, viewTemplateVersion } from './template-views'

/** A template with every version of its text, and the plans that say one of them. */
export const readTemplate: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { directory, plans, signature, templates } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const template = await templates.find(id)
  if (!template) return fail('NOT_FOUND', '没有找到这个模板，或者不归您管理')
  const [versions, everyPlan] = await Promise.all([templates.versions(id), plans.all()])
  const nameOf = await namesOfPeople(directory, [template.changedBy, ...versions.map(({ by }) => by)])
  return succeed({
    template: viewTemplate(template, signature, nameOf),
    versions: versions.map((version) => viewTemplateVersion(version, nameOf)),
    plans: everyPlan.filter(({ state }) => state !== 'ended').flatMap((plan) => usesOf(plan, id)),
  })
}

/** The versions of a template that a plan says, or will when its draft is approved. */
function usesOf(
  { _id, draft, inForce, name }: PlanDocument,
  templateId: string,
): { id: string; name: string; templateVersion: number }[] {
  const versions = [inForce, draft].flatMap((content) =>
    content?.templateId === templateId ? content.templateVersion : [],
  )
  return [...new Set(versions)].map((templateVersion) => ({ id: _id, name, templateVersion }))
}
