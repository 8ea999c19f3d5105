import type { Contract, ContractInput } from '@qingjian/shared/kernel/contract'
import { listPlans, readOverview, readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import { Form, Input, Modal } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { ReasonDialog } from '../../ui/reason-dialog'
import { uiText } from '../../ui/ui.text'

const OUTDATES = [listPlans, readPlan, readOverview]

interface DialogProps<C extends Contract> {
  contract: C
  title: string
  note: string
  /** The call's input with what was written. */
  inputOf: (reason: string) => ContractInput<C>
  onDone: (answer: unknown) => void
  onClose: () => void
}

/** A step that is taken with a reason. */
export function StepWithReason<C extends Contract>(props: DialogProps<C>) {
  const { contract, inputOf, note, onClose, onDone, title } = props
  const step = useChange(contract, { outdates: OUTDATES, onDone })
  return (
    <ReasonDialog
      open
      title={title}
      busy={step.isPending}
      failure={step.error ? messageOf(step.error) : undefined}
      onReason={(reason) => step.mutate(inputOf(reason))}
      onClose={onClose}
    >
      <p>{note}</p>
    </ReasonDialog>
  )
}

/** A step to which something can be said, but need not. */
export function StepWithNote<C extends Contract>(props: DialogProps<C> & { label: string }) {
  const { contract, inputOf, label, note, onClose, onDone, title } = props
  const [form] = Form.useForm<{ reason?: string }>()
  const step = useChange(contract, { outdates: OUTDATES, onDone })
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={uiText.cancel}
      confirmLoading={step.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{note}</p>
      {step.error ? <FailureNotice message={messageOf(step.error)} /> : null}
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={({ reason = '' }) => step.mutate(inputOf(reason.trim()))}
      >
        <Form.Item name="reason" label={label}>
          <Input.TextArea maxLength={200} showCount rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
