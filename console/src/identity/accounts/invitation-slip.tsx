import { Button, Modal } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import type { Account } from './account'
import { accountsText as text } from './accounts.text'
import './invitation-slip.css'

interface InvitationSlipProps {
  person: Account['person']
  invitation: { code: string; expiresAt: number }
  onClose: () => void
}

/** The code of an invitation, shown once, to be copied or printed for the person. */
export function InvitationSlip({ invitation, onClose, person }: InvitationSlipProps) {
  const { code, expiresAt } = invitation
  return (
    <Modal
      open
      title={text.slipTitle}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="print" onClick={() => window.print()}>
          {text.print}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {text.close}
        </Button>,
      ]}
    >
      <div className="invitation-slip">
        <p>{text.slipFor(person.name, person.unitName)}</p>
        <p className="invitation-slip-code">{`${code.slice(0, 4)} ${code.slice(4)}`}</p>
        <p>{text.until(formatInstant(expiresAt))}</p>
        <p>{text.slipHow}</p>
      </div>
      <p>{text.slipOnce}</p>
    </Modal>
  )
}
