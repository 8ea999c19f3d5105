import { revealContact } from '@qingjian/shared/rating/rating.contracts'
import { Modal } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { ratingsText as text } from './ratings.text'

/** Shows a rater's number after the purpose was written down and the phone has confirmed; closing it forgets the number. */
export function RevealContactDialog({ onClose, ratingId }: { ratingId: string; onClose: () => void }) {
  const reveal = useChange(revealContact)
  if (reveal.data) {
    return (
      <Modal open title={text.revealed} footer={null} onCancel={onClose}>
        <p className="revealed-mobile">{reveal.data.mobile}</p>
        <p>{text.revealedNote}</p>
      </Modal>
    )
  }
  return (
    <ReasonDialog
      open
      title={text.revealTitle}
      busy={reveal.isPending}
      failure={reveal.error ? messageOf(reveal.error) : undefined}
      onReason={(purpose) => reveal.mutate({ ratingId, purpose })}
      onClose={onClose}
    >
      <p>{text.revealNote}</p>
    </ReasonDialog>
  )
}
