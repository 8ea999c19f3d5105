import { setVillageClock } from '@qingjian/shared/openness/affairs/affair.contracts'
import { CLOCK_NAMES, type Clock } from '@qingjian/shared/openness/affairs/periods'
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { affairText } from '../affair.text'
import { PlaceSelect } from '../place-select'
import { showRefusal } from '../powers/refused-fields'
import { AFFAIR_READS } from './affair-reads'
import type { ItemView } from './item-form'

const text = affairText.items

interface VillageForm {
  regionId: string
  clock: Clock | 'usual' | 'none'
  reason: string
}

/** Names of what a village can have instead of the usual. */
const clockName = (clock: Clock | 'none') => (clock === 'none' ? text.none : CLOCK_NAMES[clock])

function choicesOf({ clock }: ItemView) {
  const others = clock === 'at-once' ? [] : (['monthly', 'quarterly'] as const).filter((one) => one !== clock)
  return [
    { value: 'usual', label: text.usual },
    ...others.map((value) => ({ value, label: CLOCK_NAMES[value] })),
    { value: 'none', label: text.none },
  ]
}

/** Villages that keep another clock for an item, and a form for one more. */
export function VillageClocksDialog({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<VillageForm>()
  const [failure, setFailure] = useState<string>()
  const set = useChange(setVillageClock, {
    outdates: AFFAIR_READS,
    onDone: () => {
      message.success(text.villageSaved)
      form.resetFields()
    },
  })
  const refused = (error: Error) =>
    setFailure(showRefusal(form, error, ['regionId', 'clock', 'reason']) ? undefined : messageOf(error))
  const save = ({ reason, ...said }: VillageForm) => {
    setFailure(undefined)
    set.mutate(
      { ...said, itemId: item.id, version: item.version, reason: reason.trim() },
      { onError: refused },
    )
  }
  return (
    <Modal
      open
      title={text.villagesTitle(item.name)}
      okText={uiText.save}
      cancelText={text.close}
      confirmLoading={set.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.villagesNote}</p>
      <ul className="affairs-villages">
        {item.villages.map(({ clock, from, reason, regionId, regionName }) => (
          <li key={`${regionId} ${from}`}>
            {text.villageRow(regionName, clockName(clock), from)}
            <small className="openness-under">{reason}</small>
          </li>
        ))}
      </ul>
      <Form form={form} layout="vertical" onFinish={save}>
        <VillageField />
        <Form.Item
          name="clock"
          label={text.clockLabel}
          rules={[{ required: true, message: text.chooseClock }]}
        >
          <Select placeholder={text.chooseClock} options={choicesOf(item)} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={uiText.reason}
          extra={uiText.reasonHint}
          rules={[{ required: true, whitespace: true, message: uiText.reasonMissing }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Modal>
  )
}

function VillageField() {
  return (
    <Form.Item
      name="regionId"
      label={text.villageLabel}
      rules={[{ required: true, message: text.chooseVillage }]}
      getValueProps={(value: string | undefined) => ({ value })}
    >
      <PlacePicker />
    </Form.Item>
  )
}

/** As the form hands its value over. */
function PlacePicker({
  onChange,
  value,
}: {
  value?: string
  onChange?: (regionId: string | undefined) => void
}) {
  return <PlaceSelect value={value} onChange={(regionId) => onChange?.(regionId)} />
}
