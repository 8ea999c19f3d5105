import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { saveAffairItem } from '@qingjian/shared/openness/affairs/affair.contracts'
import { AFFAIR_ARM_NAMES } from '@qingjian/shared/openness/affairs/affair-kinds'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { CLOCK_NAMES } from '@qingjian/shared/openness/affairs/periods'
import { monthStartFrom } from '@qingjian/shared/openness/affairs/periods-of'
import { App, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { affairText } from '../affair.text'
import { AFFAIR_READS } from './affair-reads'
import { AnyDayField } from './any-day-field'
import type { ItemView } from './item-form'

const text = affairText.items

interface TemplateForm {
  ids: string[]
  from: string
  reason: string
}

/** Adds items of the template that the catalogue does not have yet. */
export function TemplateDialog({ items, onClose }: { items: readonly ItemView[]; onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<TemplateForm>()
  const [failure, setFailure] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const save = useChange(saveAffairItem, { outdates: AFFAIR_READS })
  const missing = DEFAULT_CATALOGUE.filter(({ id }) => !items.some((item) => item.id === id))
  const ids: string[] = Form.useWatch('ids', form) ?? missing.map(({ id }) => id)
  const isAll = ids.length === missing.length
  const add = async ({ from, ids: wanted, reason }: TemplateForm) => {
    setAdding(true)
    setFailure(undefined)
    try {
      for (const { id, ...item } of missing.filter((one) => wanted.includes(one.id)))
        await save.mutateAsync({ id, item: { ...item, from }, reason: reason.trim() })
      message.success(text.templateAdded(wanted.length))
      onClose()
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setAdding(false)
    }
  }
  return (
    <Modal
      open
      width={720}
      title={text.templateTitle}
      okText={text.templateAdd(ids.length)}
      okButtonProps={{ disabled: ids.length === 0 }}
      cancelText={uiText.cancel}
      confirmLoading={isAdding}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.templateNote}</p>
      {missing.length === 0 ? (
        <p>{text.templateNone}</p>
      ) : (
        <Form
          form={form}
          layout="vertical"
          initialValues={{
            ids: missing.map(({ id }) => id),
            from: monthStartFrom(addDays(dayOf(Date.now()), 1)),
          }}
          onFinish={add}
        >
          <Checkbox
            checked={isAll}
            indeterminate={ids.length > 0 && !isAll}
            onChange={({ target }) =>
              form.setFieldsValue({ ids: target.checked ? missing.map(({ id }) => id) : [] })
            }
          >
            {text.templateAll}
          </Checkbox>
          <Form.Item name="ids">
            <Checkbox.Group className="affairs-template">
              {missing.map(({ arm, clock, id, name }) => (
                <Checkbox key={id} value={id}>
                  {name}
                  <small className="openness-under">
                    {AFFAIR_ARM_NAMES[arm]} · {CLOCK_NAMES[clock]}
                  </small>
                </Checkbox>
              ))}
            </Checkbox.Group>
          </Form.Item>
          <AnyDayField name="from" label={text.fromLabel} hint={text.fromHint} missing={text.chooseDay} />
          <Form.Item
            name="reason"
            label={uiText.reason}
            extra={uiText.reasonHint}
            rules={[{ required: true, whitespace: true, message: uiText.reasonMissing }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        </Form>
      )}
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Modal>
  )
}
