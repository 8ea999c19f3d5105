import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { type Database, oneOf, type Transaction } from '../../platform/database/database'
import { type TemplateDocument, type TemplateVersionDocument, templateVersionId } from '../reminder.documents'

const MOST_TEMPLATES = 500
const MOST_VERSIONS = 100

export interface TemplatesRepository {
  all(kind?: ReminderKind): Promise<TemplateDocument[]>
  find(id: string): Promise<TemplateDocument | undefined>
  within(transaction: Transaction, id: string): Promise<TemplateDocument | undefined>
  save(transaction: Transaction, template: TemplateDocument): Promise<void>
  version(id: string, version: number): Promise<TemplateVersionDocument | undefined>
  /** Newest first. */
  versions(id: string): Promise<TemplateVersionDocument[]>
  addVersion(transaction: Transaction, version: TemplateVersionDocument): Promise<void>
  /** Several versions at once, by `templateVersionId`. */
  versionsByIds(ids: readonly string[]): Promise<TemplateVersionDocument[]>
}

export function createTemplatesRepository(database: Database): TemplatesRepository {
  const templates = 'reminder_templates'
  const versions = 'reminder_template_versions'
  return {
    all: (kind) =>
      database.find<TemplateDocument>(templates, {
        where: kind === undefined ? {} : { kind },
        limit: MOST_TEMPLATES,
      }),
    find: (id) => database.get<TemplateDocument>(templates, id),
    within: (transaction, id) => transaction.get<TemplateDocument>(templates, id),
    save: (transaction, template) => transaction.put<TemplateDocument>(templates, template),
    version: (id, version) => database.get<TemplateVersionDocument>(versions, templateVersionId(id, version)),
    versions: (templateId) =>
      database.find<TemplateVersionDocument>(versions, {
        where: { templateId },
        orderBy: ['version', 'desc'],
        limit: MOST_VERSIONS,
      }),
    addVersion: (transaction, version) => transaction.insert<TemplateVersionDocument>(versions, version),
    versionsByIds: async (ids) =>
      ids.length === 0
        ? []
        : database.find<TemplateVersionDocument>(versions, {
            where: { _id: oneOf(ids) },
            limit: MOST_TEMPLATES,
          }),
  }
}
