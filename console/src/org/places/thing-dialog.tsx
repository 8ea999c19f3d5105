import { App, Form, Input, Modal } from 'antd'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { orgText as text } from '../org.text'
import { typedJoiningDay } from '../people/joining-day-input'
import { FieldControl } from './field-input'
import { type FormValues, fieldsOf, initialValues, sentValues } from './form-values'
import type { FormField, KindPage } from './kind-pages'
import type { Thing } from './thing'

interface ThingDialogProps {
  page: KindPage
  /** Missing for a new one. */
  thing?: Thing | undefined
  /** Where a new one is placed unless somebody says otherwise. */
  place: FormValues
  onClose: () => void
}

/** Enters a new thing, or changes one, with the reason. */
export function ThingDialog({ onClose, page, place, thing }: ThingDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<FormValues>()
  const initial = initialValues(page.fields, thing, place)
  const typed = (Form.useWatch([], form) as FormValues | undefined) ?? initial
  const fields = fieldsOf(page.fields, thing !== undefined, { initial, typed })
  const unitId = typed.unitId as string | undefined
  const change = useChange(thing ? page.edit : page.create, {
    outdates: [page.list],
    onDone: () => {
      message.success(text.saved)
      onClose()
    },
  })
  const submit = ({ reason, ...values }: FormValues) => {
    const sent = { fields: sentValues(fields, values), reason: String(reason).trim() }
    change.mutate(thing ? { ...sent, id: thing.id, version: thing.version } : sent)
  }
  const refused = change.error instanceof CallFailure ? change.error.failure.fields : undefined
  return (
    <Modal
      open
      title={`${thing ? text.edit : text.create}${page.title}${thing ? `：${thing.name}` : ''}`}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={submit}>
        {fields.map((field) => (
          <Form.Item key={field.name} {...itemOf(field, refused)}>
            <FieldControl input={field.input} unitId={unitId ?? thing?.unitId} />
          </Form.Item>
        ))}
        <Form.Item
          name="reason"
          label={text.reason}
          extra={text.reasonHint}
          rules={[{ required: true, whitespace: true, message: text.required(text.reason) }]}
        >
          <Input.TextArea maxLength={200} showCount rows={2} />
        </Form.Item>
      </Form>
      {change.error ? <FailureNotice message={messageOf(change.error)} /> : null}
    </Modal>
  )
}

/** Label, hint and rules of a field, with what the server said of it. */
function itemOf(
  { hint, input, label, name, required }: FormField,
  refused: Record<string, string> | undefined,
) {
  const wrong = refused?.[`fields.${name}`] ?? refused?.[name]
  return {
    name,
    label,
    extra: hint,
    rules: [
      ...(required ? [{ required: true, message: text.required(label) }] : []),
      ...(input === 'joining-day' ? [{ validator: judgeJoiningDay }] : []),
    ],
    ...(input === 'joining-day' ? { validateTrigger: 'onBlur' } : {}),
    ...(wrong === undefined ? {} : { validateStatus: 'error' as const, help: wrong }),
  }
}

async function judgeJoiningDay(_rule: unknown, value: unknown): Promise<void> {
  const understood = typedJoiningDay(value)
  if (understood && !understood.ok) throw new Error(`${understood.problem}，${understood.remedy}`)
}
