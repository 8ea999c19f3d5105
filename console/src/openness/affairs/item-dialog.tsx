import { saveAffairItem } from '@qingjian/shared/openness/affairs/affair.contracts'
import { AFFAIR_ARM_NAMES, AFFAIR_ARMS } from '@qingjian/shared/openness/affairs/affair-kinds'
import { CLOCK_NAMES, CLOCKS } from '@qingjian/shared/openness/affairs/periods'
import { App, Form, Input, InputNumber, Modal, Select } from 'antd'
import { useState } from 'react'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { affairText } from '../affair.text'
import '../lines/line-form.css'
import { AFFAIR_READS } from './affair-reads'
import { AnyDayField } from './any-day-field'
import { formOf, type ItemForm, type ItemView, itemOf } from './item-form'

const text = affairText.items
const ARMS = AFFAIR_ARMS.map((value) => ({ value, label: AFFAIR_ARM_NAMES[value] }))
const RHYTHMS = CLOCKS.map((value) => ({ value, label: CLOCK_NAMES[value] }))
const required = [{ required: true, whitespace: true, message: uiText.missing }]
const chosen = [{ required: true, message: uiText.missing }]

interface ItemDialogProps {
  /** The item to change; left out, a new one. */
  item?: ItemView | undefined
  onClose: () => void
}

/** Adds an item to the catalogue or changes one. */
export function ItemDialog({ item, onClose }: ItemDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<ItemForm>()
  const [failure, setFailure] = useState<string>()
  const save = useChange(saveAffairItem, {
    outdates: AFFAIR_READS,
    onDone: () => {
      message.success(text.saved)
      onClose()
    },
  })
  const refused = (error: Error) => {
    const fields = error instanceof CallFailure ? Object.entries(error.failure.fields ?? {}) : []
    for (const [name, problem] of fields)
      form.setFields([{ name: name.replace('item.', '') as keyof ItemForm, errors: [problem] }])
    setFailure(fields.length > 0 ? undefined : messageOf(error))
  }
  const submit = (said: ItemForm) => {
    setFailure(undefined)
    save.mutate(
      {
        ...(item && { id: item.id, version: item.version }),
        item: itemOf(said),
        reason: said.reason.trim(),
      },
      { onError: refused },
    )
  }
  return (
    <Modal
      open
      width={720}
      title={item ? text.changeTitle(item.name) : text.addTitle}
      okText={uiText.save}
      cancelText={uiText.cancel}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={item ? formOf(item) : { dueDays: 15 }}
        onFinish={submit}
      >
        <Form.Item name="name" label={text.name} extra={text.nameHint} rules={required}>
          <Input maxLength={40} showCount />
        </Form.Item>
        <div className="line-form-row">
          <Form.Item name="arm" label={text.arm} rules={chosen}>
            <Select options={ARMS} />
          </Form.Item>
          <Form.Item name="clock" label={text.clock} rules={chosen}>
            <Select options={RHYTHMS} />
          </Form.Item>
          <Form.Item name="dueDays" label={text.dueDays} rules={chosen}>
            <InputNumber min={1} max={60} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="basis" label={text.basis} extra={text.basisHint} rules={required}>
          <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
        <Form.Item name="hint" label={text.hint} extra={text.hintHint}>
          <Input.TextArea maxLength={300} showCount autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
        <div className="line-form-row">
          <AnyDayField name="from" label={text.fromLabel} hint={text.fromHint} missing={text.chooseDay} />
          <AnyDayField name="until" label={text.untilLabel} hint={text.untilHint} />
          <Form.Item name="order" label={text.order} rules={chosen}>
            <InputNumber min={1} max={999} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="reason" label={uiText.reason} extra={uiText.reasonHint} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Modal>
  )
}
