import type { templateVersionView, templateView } from '@qingjian/shared/reminder/reminder-fields'
import { partsRange } from '@qingjian/shared/reminder/wording'
import type * as v from 'valibot'
import type { TemplateDocument, TemplateVersionDocument } from '../reminder.documents'

/** A template as staff see it. @param nameOf who stands for a person's id */
export function viewTemplate(
  { _id, changedAt, changedBy, kind, name, providerCode, retired, text, version }: TemplateDocument,
  signature: string,
  nameOf: (personId: string) => string,
): v.InferOutput<typeof templateView> {
  return {
    id: _id,
    version,
    name,
    kind,
    text,
    ...(providerCode !== undefined && { providerCode }),
    retired,
    changedAt,
    changedBy: nameOf(changedBy),
    parts: partsRange(text, kind, signature),
  }
}

export function viewTemplateVersion(
  { at, by, name, providerCode, reason, text, version }: TemplateVersionDocument,
  nameOf: (personId: string) => string,
): v.InferOutput<typeof templateVersionView> {
  return {
    version,
    name,
    text,
    ...(providerCode !== undefined && { providerCode }),
    at,
    by: nameOf(by),
    reason,
  }
}
