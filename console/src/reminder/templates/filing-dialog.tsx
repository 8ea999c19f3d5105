import { App, Button, Input, type InputRef, Modal } from 'antd'
import { useRef } from 'react'
import { templatesText as text } from './templates.text'

interface FilingDialogProps {
  words: string
  onClose: () => void
}

/** What is entered at the provider, to be copied; where the browser forbids that, it is selected for the keyboard. */
export function FilingDialog({ onClose, words }: FilingDialogProps) {
  const { message } = App.useApp()
  const area = useRef<InputRef>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      message.success(text.copied)
    } catch {
      // Pages that came without https have no clipboard.
      area.current?.focus({ cursor: 'all' })
      message.info(text.copyByHand)
    }
  }
  return (
    <Modal
      open
      title={text.fileTitle}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={() => void copy()}>
          {text.copy}
        </Button>
      }
    >
      <p>{text.fileNote}</p>
      <Input.TextArea ref={area as never} readOnly rows={9} value={words} aria-label={text.fileTitle} />
    </Modal>
  )
}
