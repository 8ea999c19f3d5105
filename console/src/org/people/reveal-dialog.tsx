import { revealMobile } from '@qingjian/shared/org/org.contracts'
import { Modal } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { orgText as text } from '../org.text'
import type { Thing } from '../places/thing'

/** Shows a full phone number after the purpose was written down and the phone has confirmed. */
export function RevealDialog({ onClose, person }: { person: Thing; onClose: () => void }) {
  const reveal = useChange(revealMobile)
  if (reveal.data) {
    return (
      <Modal open title={text.revealed(person.name)} footer={null} onCancel={onClose}>
        <p style={{ fontSize: 28 }}>{reveal.data.mobile}</p>
        <p>{text.revealNote}</p>
      </Modal>
    )
  }
  return (
    <ReasonDialog
      open
      title={`${text.reveal}：${person.name}`}
      busy={reveal.isPending}
      failure={reveal.error ? messageOf(reveal.error) : undefined}
      onReason={(purpose) => reveal.mutate({ personId: person.id, purpose })}
      onClose={onClose}
    />
  )
}
