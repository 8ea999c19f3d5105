import { listRosters, saveRoster } from '@qingjian/shared/org/org.contracts'
import { Form } from 'antd'
import { useChange } from '../../lib/use-change'
import { DatedDialog } from '../places/dated-dialog'
import { rostersText as text } from './rosters.text'
import { entryOf, type ShiftEntry, ShiftFields, shiftOf } from './shift-fields'

interface RosterDialogProps {
  windowId: string
  unitId: string
  day: string
  version: number
  shifts: { personId: string; fromMinute: number; untilMinute: number }[]
  onClose: () => void
}

/** Writes who serves at a window on one day. */
export function RosterDialog({ day, onClose, shifts, unitId, version, windowId }: RosterDialogProps) {
  const save = useChange(saveRoster, { outdates: [listRosters], onDone: onClose })
  return (
    <DatedDialog
      title={`${text.edit}：${day}`}
      note={text.note}
      busy={save.isPending}
      error={save.error}
      initial={{ shifts: shifts.map(entryOf) }}
      onDone={({ reason, shifts: entries }) =>
        save.mutate({
          windowId,
          day,
          version,
          reason,
          shifts: ((entries as ShiftEntry[] | undefined) ?? []).flatMap((entry) => shiftOf(entry) ?? []),
        })
      }
      onClose={onClose}
    >
      <Form.Item label={text.shifts}>
        <ShiftFields unitId={unitId} />
      </Form.Item>
    </DatedDialog>
  )
}
