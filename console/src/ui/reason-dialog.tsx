import { Form, Input, Modal } from 'antd'
import type { ReactNode } from 'react'
import { uiText } from './ui.text'

interface ReasonDialogProps {
  open: boolean
  title: string
  /** What will happen. */
  children?: ReactNode
  busy: boolean
  /** Why the last attempt was refused. */
  failure?: string | undefined
  onReason: (reason: string) => void
  onClose: () => void
}

/** Asks for the reason of a change before it is made. */
export function ReasonDialog({ busy, children, failure, onClose, onReason, open, title }: ReasonDialogProps) {
  const [form] = Form.useForm<{ reason: string }>()
  return (
    <Modal
      open={open}
      title={title}
      okText={uiText.confirm}
      cancelText={uiText.cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      {children}
      <Form form={form} layout="vertical" preserve={false} onFinish={({ reason }) => onReason(reason.trim())}>
        <Form.Item
          name="reason"
          label={uiText.reason}
          extra={uiText.reasonHint}
          rules={[{ required: true, whitespace: true, message: uiText.reasonMissing }]}
          {...(failure === undefined ? {} : { validateStatus: 'error' as const, help: failure })}
        >
          <Input.TextArea autoFocus maxLength={200} showCount rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
