import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateDocument, TemplateVersionDocument } from '../reminder.documents'

type Dependencies = Pick<ReminderDependencies, 'directory' | 'templates'>

/** A template as it is now, and the words of the version that a content names. */
export interface ChosenTemplate {
  template: TemplateDocument
  words: TemplateVersionDocument
}

/** The template version that a content names, which is of the content's kind. */
async function findTemplate(
  { templates }: Pick<Dependencies, 'templates'>,
  { templateId, templateVersion, when }: PlanContent,
): Promise<Result<ChosenTemplate>> {
  const refuse = (message: string) =>
    fail('INVALID_INPUT', message, { 'content.templateId': '请重新选择模板' })
  const [template, words] = await Promise.all([
    templates.find(templateId),
    templates.version(templateId, templateVersion),
  ])
  if (!template || !words) return refuse('没有找到选用的模板，请重新选择')
  if (template.kind !== when.kind) return refuse('选用的模板不是这一类提醒的，请重新选择')
  return succeed({ template, words })
}

/** Whether everything that a content names is there, so that it can be kept as a draft. */
export async function checkContent(
  dependencies: Dependencies,
  content: PlanContent,
): Promise<Result<ChosenTemplate>> {
  const { directory } = dependencies
  const { audience, exceptions } = content
  const [regions, units, people] = await Promise.all([
    directory.regions(unique(audience.regionIds)),
    directory.unitsByIds(unique(audience.unitIds, exceptions.unitIds)),
    directory.people(unique(audience.personIds, exceptions.personIds)),
  ])
  const fields = {
    ...missing('content.audience.regionIds', audience.regionIds, regions, '地区'),
    ...missing('content.audience.unitIds', audience.unitIds, units, '单位'),
    ...missing('content.audience.personIds', audience.personIds, people, '人员'),
    ...missing('content.exceptions.unitIds', exceptions.unitIds, units, '单位'),
    ...missing('content.exceptions.personIds', exceptions.personIds, people, '人员'),
  }
  if (Object.keys(fields).length > 0)
    return fail('INVALID_INPUT', '选择的地区、单位或者人员有的找不到，请重新选择', fields)
  return findTemplate(dependencies, content)
}

/** Whether a content may be submitted: it can be kept, its template is in use, and what it promises can be sent. */
export async function checkForSubmission(
  dependencies: Dependencies,
  content: PlanContent,
  firstDay: string,
): Promise<Result<void>> {
  const found = await checkContent(dependencies, content)
  if (!found.ok) return found
  const { template, words } = found.data
  if (template.retired)
    return fail('CONFLICT', '选用的模板已经停用，请先换一个模板，或者恢复这个模板', {
      'content.templateId': '已经停用',
    })
  if (content.bySms && words.providerCode === undefined)
    return fail(
      'CONFLICT',
      '选用的模板还没有服务商编号，短信发不出去；请先在模板里填写编号并选用新版本，或者不选短信',
      { 'content.bySms': '模板还没有服务商编号' },
    )
  return checkDay(content, firstDay)
}

/** Whether a content can still send at all: one day that is over sends never. @param firstDay the first day that can */
export function checkDay({ when }: PlanContent, firstDay: string): Result<void> {
  return when.kind === 'own-day' && !when.yearly && when.day < firstDay
    ? fail('CONFLICT', '要提醒的日期已经过了，请改成以后的日期', { 'content.when.day': '已经过了' })
    : succeed(undefined)
}

function unique(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())]
}

function missing(
  field: string,
  ids: readonly string[],
  found: readonly { _id: string }[],
  what: string,
): Record<string, string> {
  const known = new Set(found.map(({ _id }) => _id))
  const count = ids.filter((id) => !known.has(id)).length
  return count === 0 ? {} : { [field]: `有${count}个${what}找不到` }
}
