import type { AuditEntryView } from '@qingjian/shared/audit/audit-fields'
import { SOURCE_NAMES } from '@qingjian/shared/audit/source-names'
import { Descriptions } from 'antd'
import { formatInstant } from '../ui/format-instant'
import { auditText as text } from './audit.text'

/** Everything that one entry says, line by line. */
export function EntryLines({ entry }: { entry: AuditEntryView }) {
  const { address, at, browser, details, person, reason, sequence, source, subject, subjectName } = entry
  const lines: { label: string; text: string }[] = [
    { label: text.sequence, text: sequence === undefined ? text.unsealedYet : String(sequence) },
    { label: text.at, text: formatInstant(at) },
    { label: text.who, text: person ? `${person.unitName} ${person.name}` : entry.who },
    { label: text.what, text: entry.what },
    { label: text.onWhat, text: subjectName },
    { label: text.number, text: subject },
    { label: text.why, text: reason ?? text.none },
    { label: text.where, text: SOURCE_NAMES[source] },
    ...(address === undefined ? [] : [{ label: text.address, text: address }]),
    ...(browser === undefined ? [] : [{ label: text.browser, text: browser }]),
    ...details,
  ]
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      styles={{ label: { width: 120 }, content: { overflowWrap: 'anywhere' } }}
      items={lines.map(({ label, text: children }, place) => ({ key: place, label, children }))}
    />
  )
}
