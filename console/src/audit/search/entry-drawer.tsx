import type { AuditEntryView } from '@qingjian/shared/audit/audit-fields'
import { Button, Drawer, Space } from 'antd'
import { auditText as text } from '../audit.text'
import { EntryLines } from '../entry-lines'
import type { FilterChange } from './use-audit-filters'

interface EntryDrawerProps {
  entry: AuditEntryView
  onClose: () => void
  onFilter: FilterChange
}

/** One entry whole, with the ways to what belongs to it. */
export function EntryDrawer({ entry, onClose, onFilter }: EntryDrawerProps) {
  const { person, subject } = entry
  return (
    <Drawer open title={text.drawer} size={600} onClose={onClose}>
      <EntryLines entry={entry} />
      <Space style={{ marginTop: 'var(--space-2)' }}>
        <Button onClick={() => onFilter({ subject })}>{text.sameSubject}</Button>
        {person ? <Button onClick={() => onFilter({ personId: person.id })}>{text.samePerson}</Button> : null}
      </Space>
    </Drawer>
  )
}
