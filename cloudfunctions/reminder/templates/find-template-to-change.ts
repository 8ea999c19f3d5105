import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Change } from '../../platform/serve/unit-of-work'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateDocument } from '../reminder.documents'

/** The template as the change sees it, unless somebody else was faster. */
export async function findTemplateToChange(
  { templates }: ReminderDependencies,
  change: Change,
  { id, version }: { id: string; version: number },
): Promise<Result<TemplateDocument>> {
  const template = await templates.within(change, id)
  if (!template) return fail('NOT_FOUND', '没有找到这个模板，或者不归您管理')
  return template.version === version
    ? succeed(template)
    : fail('CONFLICT', '刚刚有人改过这个模板，请刷新后再改')
}
