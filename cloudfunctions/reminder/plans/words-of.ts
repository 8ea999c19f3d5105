import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderDependencies } from '../reminder.dependencies'
import { type TemplateVersionDocument, templateVersionId } from '../reminder.documents'

/** Looks up the words that some contents say; the answer says them for each. */
export async function wordsOf(
  { templates }: Pick<ReminderDependencies, 'templates'>,
  contents: readonly PlanContent[],
): Promise<(content: PlanContent) => TemplateVersionDocument> {
  const idOf = ({ templateId, templateVersion }: PlanContent) =>
    templateVersionId(templateId, templateVersion)
  const versions = await templates.versionsByIds([...new Set(contents.map(idOf))])
  const byId = new Map(versions.map((version) => [version._id, version]))
  return (content) => {
    const found = byId.get(idOf(content))
    if (!found) throw new Error(`no template version ${idOf(content)}`)
    return found
  }
}
