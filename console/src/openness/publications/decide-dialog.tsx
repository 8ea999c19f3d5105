import { decidePublication } from '@qingjian/shared/openness/publication.contracts'
import { App, Form, Input, Modal, Radio } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { publicationText as text } from '../publication.text'
import { PUBLICATION_READS } from './publication-reads'

interface DecideForm {
  decision?: 'approve' | 'return'
  reason?: string
}

const DECISIONS = (['approve', 'return'] as const).map((value) => ({ value, label: text[value] }))

/** Approves a publication or gives it back, with the reason either way. */
export function DecideDialog({
  note,
  onClose,
  seen,
}: {
  seen: { id: string; version: number }
  /** What to look at before approving. */
  note: string
  onClose: () => void
}) {
  const { message } = App.useApp()
  const [form] = Form.useForm<DecideForm>()
  const isReturn = Form.useWatch('decision', form) === 'return'
  const decide = useChange(decidePublication, {
    outdates: PUBLICATION_READS,
    onDone: (_, { decision }) => {
      message.success(decision === 'approve' ? text.approved : text.returned)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={text.decideTitle}
      okText={uiText.confirm}
      cancelText={uiText.cancel}
      confirmLoading={decide.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{note}</p>
      {decide.error ? <FailureNotice message={messageOf(decide.error)} /> : null}
      <Form<DecideForm>
        form={form}
        layout="vertical"
        onFinish={({ decision, reason = '' }) => decision && decide.mutate({ ...seen, decision, reason })}
      >
        <Form.Item
          name="decision"
          label={text.decision}
          rules={[{ required: true, message: text.decisionMissing }]}
        >
          <Radio.Group options={DECISIONS} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={isReturn ? text.returnReason : text.opinion}
          extra={isReturn ? text.returnHint : text.opinionHint}
          rules={[{ required: true, whitespace: true, min: 2, message: text.opinionMissing }]}
        >
          <Input.TextArea maxLength={300} showCount rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
