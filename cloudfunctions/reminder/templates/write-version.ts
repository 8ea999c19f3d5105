import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import type { Change } from '../../platform/serve/unit-of-work'
import type { ReminderDependencies } from '../reminder.dependencies'
import { templateVersionId } from '../reminder.documents'

/** What a new version of a template says, by whom and why. */
interface NewVersion {
  id: string
  version: number
  fields: v.InferOutput<typeof templateFields>
  by: string
  reason: string
}

/** Writes the template and the text of its new version side by side. */
export async function writeVersion(
  { now, templates }: ReminderDependencies,
  change: Change,
  { by, fields: { kind, name, providerCode, text }, id, reason, version }: NewVersion,
): Promise<void> {
  const words = { name, text, ...(providerCode !== undefined && { providerCode }) }
  await templates.save(change, {
    _id: id,
    kind,
    ...words,
    retired: false,
    version,
    changedAt: now,
    changedBy: by,
  })
  await templates.addVersion(change, {
    _id: templateVersionId(id, version),
    templateId: id,
    version,
    ...words,
    at: now,
    by,
    reason,
  })
}
