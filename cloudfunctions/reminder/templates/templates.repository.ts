import { REMINDER_KINDS, type ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { type Database, oneOf, type Transaction } from '../../platform/database/database'
import { type TemplateDocument, type TemplateVersionDocument, templateVersionId } from '../reminder.documents'
import { FIRST_TEMPLATE_DOCUMENTS, FIRST_TEMPLATE_VERSIONS } from './first-template-documents'

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

/** What the product brings is there under what is stored: a template of it is stored once somebody changes it. */
export function createTemplatesRepository(database: Database): TemplatesRepository {
  const templates = 'reminder_templates'
  const versions = 'reminder_template_versions'
  const brought = (id: string) => FIRST_TEMPLATE_DOCUMENTS.find(({ _id }) => _id === id)
  const broughtVersion = (id: string) => FIRST_TEMPLATE_VERSIONS.find(({ _id }) => _id === id)
  return {
    async all(kind) {
      const stored = await database.find<TemplateDocument>(templates, {
        where: { kind: kind ?? oneOf(REMINDER_KINDS) },
        limit: MOST_TEMPLATES,
      })
      const ids = new Set(stored.map(({ _id }) => _id))
      const untouched = FIRST_TEMPLATE_DOCUMENTS.filter(
        (one) => !ids.has(one._id) && (kind === undefined || one.kind === kind),
      )
      return [...untouched, ...stored]
    },
    find: async (id) => (await database.get<TemplateDocument>(templates, id)) ?? brought(id),
    within: async (transaction, id) =>
      (await transaction.get<TemplateDocument>(templates, id)) ?? brought(id),
    save: (transaction, template) => transaction.put<TemplateDocument>(templates, template),
    async version(templateId, version) {
      const id = templateVersionId(templateId, version)
      return broughtVersion(id) ?? (await database.get<TemplateVersionDocument>(versions, id))
    },
    async versions(templateId) {
      const stored = await database.find<TemplateVersionDocument>(versions, {
        where: { templateId },
        orderBy: ['version', 'desc'],
        limit: MOST_VERSIONS,
      })
      const first = broughtVersion(templateVersionId(templateId, 1))
      return first ? [...stored, first] : stored
    },
    addVersion: (transaction, version) => transaction.insert<TemplateVersionDocument>(versions, version),
    async versionsByIds(ids) {
      const brought = ids.flatMap((id) => broughtVersion(id) ?? [])
      const others = ids.filter((id) => broughtVersion(id) === undefined)
      if (others.length === 0) return brought
      const stored = await database.find<TemplateVersionDocument>(versions, {
        where: { _id: oneOf(others) },
        limit: MOST_TEMPLATES,
      })
      return [...brought, ...stored]
    },
  }
}
