import { dayOf } from '@qingjian/shared/calendar/day'
import { listAffairItems, reportOccasion } from '@qingjian/shared/openness/affairs/affair.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { affairText } from '../affair.text'
import { DayField } from '../powers/day-field'
import { showRefusal } from '../powers/refused-fields'
import { useReach } from '../use-reach'
import { AFFAIR_READS } from './affair-reads'

const text = affairText.occasion

interface OccasionForm {
  regionId?: string
  itemId: string
  title: string
  happenedOn: string
}

/** Asks what happened, where and when; its clock runs from that day. */
export function ReportOccasionDialog({ onClose }: { onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<OccasionForm>()
  const [failure, setFailure] = useState<string>()
  const catalogue = useRemote(listAffairItems, {})
  const places = useRemote(listPlaces, {})
  const isWithinReach = useReach()
  const items = (catalogue.data?.items ?? []).filter(({ clock }) => clock === 'at-once')
  const villages = (places.data?.towns ?? [])
    .flatMap((town) => town.villages)
    .filter(({ regionId }) => isWithinReach(regionId))
  const only = villages.length === 1 ? villages[0]?.regionId : undefined
  const report = useChange(reportOccasion, {
    outdates: AFFAIR_READS,
    onDone: ({ dueOn }) => {
      message.success(text.saved(dueOn))
      onClose()
    },
  })
  const refused = (error: Error) =>
    setFailure(
      showRefusal(form, error, ['regionId', 'itemId', 'title', 'happenedOn']) ? undefined : messageOf(error),
    )
  const save = ({ regionId = only ?? '', title, ...rest }: OccasionForm) => {
    setFailure(undefined)
    report.mutate({ ...rest, regionId, title: title.trim() }, { onError: refused })
  }
  const broken = catalogue.error ?? places.error
  return (
    <Modal
      open
      title={text.title}
      okText={text.save}
      cancelText={uiText.cancel}
      confirmLoading={report.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.note}</p>
      {broken ? <FailureNotice message={messageOf(broken)} /> : null}
      <Form form={form} layout="vertical" initialValues={{ happenedOn: dayOf(Date.now()) }} onFinish={save}>
        {only === undefined ? (
          <Form.Item
            name="regionId"
            label={text.village}
            rules={[{ required: true, message: text.chooseVillage }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              loading={places.isLoading}
              placeholder={text.chooseVillage}
              options={villages.map(({ name, regionId }) => ({ value: regionId, label: name }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item name="itemId" label={text.item} rules={[{ required: true, message: text.chooseItem }]}>
          <Select
            loading={catalogue.isLoading}
            placeholder={text.chooseItem}
            notFoundContent={text.noItems}
            options={items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="title"
          label={text.what}
          extra={text.whatHint}
          rules={[{ required: true, min: 4, whitespace: true, message: text.whatShort }]}
        >
          <Input maxLength={60} showCount />
        </Form.Item>
        <DayField name="happenedOn" label={text.happenedOn} missing={text.chooseDay} />
      </Form>
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Modal>
  )
}
