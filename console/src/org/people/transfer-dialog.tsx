import { listPeople, transferPerson } from '@qingjian/shared/org/org.contracts'
import { Form, Input } from 'antd'
import { useChange } from '../../lib/use-change'
import { orgText as text } from '../org.text'
import { DatedDialog } from '../places/dated-dialog'
import { FieldControl } from '../places/field-input'
import type { Thing } from '../places/thing'

/** Moves a person to another unit: says plainly what ends with the old one. */
export function TransferDialog({ onClose, person }: { person: Thing; onClose: () => void }) {
  const transfer = useChange(transferPerson, { outdates: [listPeople], onDone: onClose })
  return (
    <DatedDialog
      title={`${text.transfer}：${person.name}`}
      note={text.transferNote}
      busy={transfer.isPending}
      error={transfer.error}
      onDone={({ position, reason, unitId }) =>
        transfer.mutate({
          id: person.id,
          version: person.version,
          unitId: String(unitId),
          position: typeof position === 'string' ? position : '',
          reason,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="unitId"
        label={text.transferTo}
        rules={[{ required: true, message: text.required(text.transferTo) }]}
      >
        <FieldControl input="unit" unitId={undefined} />
      </Form.Item>
      <Form.Item name="position" label={text.position}>
        <Input maxLength={40} />
      </Form.Item>
    </DatedDialog>
  )
}
