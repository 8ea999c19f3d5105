import { followConfirmation } from '@qingjian/shared/identity/identity.contracts'
import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { Modal, Spin } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import { useNow } from '../use-now'
import { useRemote } from '../use-remote'
import { confirmOnPhoneText as text } from './confirm-on-phone.text'
import './confirm-dialog.css'

/** Milliseconds between two looks whether the phone has answered. */
const EVERY = 1500

const DemoPhone = FOR_EMULATOR ? lazy(() => import('../../demo-sign-in/demo-confirm')) : undefined

export interface OpenConfirmation {
  id: string
  number: string
  /** When the dialog was opened, by this PC's clock: the cloud's may differ. */
  openedAt: number
}

interface ConfirmDialogProps {
  /** Missing while the cloud is being asked to begin. */
  confirmation: OpenConfirmation | undefined
  onConfirmed: (confirmationId: string) => void
  onRefused: () => void
  onExpired: () => void
  onGivenUp: () => void
}

/** Shows the two digits to compare and waits for the phone. */
export function ConfirmDialog({ confirmation, ...on }: ConfirmDialogProps) {
  return (
    <Modal open title={text.title} footer={null} onCancel={on.onGivenUp} mask={{ closable: false }}>
      {confirmation === undefined ? (
        <Spin description={text.asking} />
      ) : (
        <Waiting confirmation={confirmation} {...on} />
      )}
    </Modal>
  )
}

function Waiting({
  confirmation,
  onConfirmed,
  onExpired,
  onRefused,
}: Omit<ConfirmDialogProps, 'confirmation' | 'onGivenUp'> & { confirmation: OpenConfirmation }) {
  const now = useNow()
  const { data } = useRemote(followConfirmation, { confirmationId: confirmation.id }, { every: EVERY })
  const seconds = Math.max(0, Math.ceil((confirmation.openedAt + REQUEST_LIFE - now) / 1000))
  const state = data?.state ?? 'waiting'
  useEffect(() => {
    if (state === 'confirmed') onConfirmed(confirmation.id)
    if (state === 'refused') onRefused()
    if (state === 'expired' || state === 'used') onExpired()
  }, [state, confirmation.id, onConfirmed, onExpired, onRefused])
  return (
    <div className="confirm-dialog">
      <p>{text.steps}</p>
      <p className="confirm-dialog-label">{text.number}</p>
      <p className="confirm-dialog-number">{confirmation.number}</p>
      <p aria-live="polite">{text.remaining(seconds)}</p>
      {DemoPhone ? (
        <Suspense>
          <DemoPhone confirmationId={confirmation.id} />
        </Suspense>
      ) : null}
    </div>
  )
}
