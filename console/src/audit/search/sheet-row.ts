import type { AuditEntryView } from '@qingjian/shared/audit/audit-fields'
import { SOURCE_NAMES } from '@qingjian/shared/audit/source-names'
import { formatInstant } from '../../ui/format-instant'
import { auditText as text } from '../audit.text'

export const SHEET_COLUMNS = [
  text.sequence,
  text.at,
  text.who,
  text.unit,
  text.what,
  text.onWhat,
  text.number,
  text.why,
  text.where,
  text.address,
  text.browser,
  text.details,
]

/** An entry as a row of the exported file. */
export function sheetRow(entry: AuditEntryView): string[] {
  return [
    entry.sequence === undefined ? text.unsealedYet : String(entry.sequence),
    formatInstant(entry.at),
    entry.who,
    entry.person?.unitName ?? '',
    entry.what,
    entry.subjectName,
    entry.subject,
    entry.reason ?? '',
    SOURCE_NAMES[entry.source],
    entry.address ?? '',
    entry.browser ?? '',
    entry.details.map(({ label, text: words }) => `${label}：${words}`).join('；'),
  ]
}
