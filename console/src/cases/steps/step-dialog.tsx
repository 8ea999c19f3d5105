import type { Contract, ContractInput } from '@qingjian/shared/kernel/contract'
import { App, Form, Modal } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { CallFailure, messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { stepsText as text } from './steps.text'
import { useCaseStep } from './use-case-step'

/** What every dialog of a step is given. */
export interface StepTarget {
  id: string
  version: number
}

interface StepDialogProps<C extends Contract, Values extends object> {
  contract: C
  target: StepTarget
  title: string
  okText: string
  /** What the step means, in a sentence. */
  note?: ReactNode
  /** The call's input but for case and version. */
  inputOf: (values: Values) => Omit<ContractInput<C>, 'caseId' | 'version'>
  initialValues?: Partial<Values>
  children: ReactNode
  onClose: () => void
}

/** The frame of a step: a form, and what went wrong at its field or above it. Nothing typed is lost by a refusal. */
export function StepDialog<C extends Contract, Values extends object>({
  children,
  contract,
  initialValues,
  inputOf,
  note,
  okText,
  onClose,
  target,
  title,
}: StepDialogProps<C, Values>) {
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const step = useCaseStep(contract, () => {
    message.success(text.done)
    onClose()
  })
  const fields = step.error instanceof CallFailure ? step.error.failure.fields : undefined
  useEffect(() => {
    for (const [name, problem] of Object.entries(fields ?? {})) {
      form.setFields([{ name: name as never, errors: [problem] }])
    }
  }, [fields, form])
  return (
    <Modal
      open
      title={title}
      width={640}
      style={{ top: 'var(--space-4)' }}
      okText={okText}
      cancelText={uiText.cancel}
      confirmLoading={step.isBusy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {note === undefined ? null : <p>{note}</p>}
      {step.error ? <FailureNotice message={messageOf(step.error)} /> : null}
      {step.isOutdated ? <p role="status">{text.conflict}</p> : null}
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        {...(initialValues === undefined ? {} : { initialValues })}
        onFinish={(values: Values) =>
          step.take({
            ...inputOf(values),
            caseId: target.id,
            version: target.version,
          } as unknown as ContractInput<C>)
        }
      >
        {children}
      </Form>
    </Modal>
  )
}
