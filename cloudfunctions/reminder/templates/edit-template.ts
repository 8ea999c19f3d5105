import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { editTemplate as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateDocument } from '../reminder.documents'
import { checkFields } from './check-fields'
import { findTemplateToChange } from './find-template-to-change'
import { writeVersion } from './write-version'

/** Writes a new version; plans go on saying the one that was approved with them. */
export const editTemplate: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { fields, id, reason, version },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = checkFields(fields)
  if (!checked.ok) return checked
  return commitUnlessRefused(dependencies.work, async (change) => {
    const found = await findTemplateToChange(dependencies, change, { id, version })
    if (!found.ok) return found
    const before = found.data
    const allowed = mayBecome(before, fields)
    if (!allowed.ok) return allowed
    const next = before.version + 1
    const by = actor.personId ?? actor.id
    await writeVersion(dependencies, change, { id, version: next, fields, by, reason })
    const { name, providerCode, text } = before
    const details = { version: next, before: { name, text, providerCode: providerCode ?? '' }, after: fields }
    await change.audit({ subject: `reminder-templates/${id}`, reason, details })
    return succeed({ id, version: next })
  })
}

function mayBecome(
  before: TemplateDocument,
  { kind, name, providerCode, text }: Pick<TemplateDocument, 'kind' | 'name' | 'providerCode' | 'text'>,
): Result<void> {
  if (before.retired) return fail('CONFLICT', '这个模板已经停用，请先恢复再修改')
  if (before.kind !== kind)
    return fail('INVALID_INPUT', '模板的提醒类型不能改，请另建一个模板', { 'fields.kind': '不能改' })
  const isSame = before.name === name && before.text === text && before.providerCode === providerCode
  return isSame ? fail('INVALID_INPUT', '内容没有改动，不用保存') : succeed(undefined)
}
