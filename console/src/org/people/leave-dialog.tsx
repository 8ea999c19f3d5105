import { leavePerson, listPeople } from '@qingjian/shared/org/org.contracts'
import { useChange } from '../../lib/use-change'
import { orgText as text } from '../org.text'
import { DatedDialog } from '../places/dated-dialog'
import type { Thing } from '../places/thing'

/** A person leaves: says plainly what ends with it. */
export function LeaveDialog({ onClose, person }: { person: Thing; onClose: () => void }) {
  const leave = useChange(leavePerson, { outdates: [listPeople], onDone: onClose })
  return (
    <DatedDialog
      title={`${text.leave}：${person.name}`}
      note={text.leaveNote}
      dayLabel={text.leaveOn}
      busy={leave.isPending}
      error={leave.error}
      onDone={({ day, reason }) => leave.mutate({ id: person.id, version: person.version, on: day, reason })}
      onClose={onClose}
    />
  )
}
