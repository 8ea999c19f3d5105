import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { startRun } from '@qingjian/shared/openness/powers/power.contracts'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { powerText as text } from '../power.text'
import { DayField } from './day-field'
import { showRefusal } from './refused-fields'
import { RUN_READS } from './run-reads'

interface StartForm {
  regionId: string
  title: string
  startedOn: string
}

interface StartRunDialogProps {
  powerId: string
  /** As the list calls it. */
  title: string
  onClose: () => void
}

/** Asks where and about what a power is exercised, and leads to the run. */
export function StartRunDialog({ onClose, powerId, title }: StartRunDialogProps) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<StartForm>()
  const [failure, setFailure] = useState<string>()
  const writable = useRemote(listWritable, {})
  const villages = (writable.data?.places ?? []).filter(({ regionId }) => levelOf(regionId) === 'village')
  const only = villages.length === 1 ? villages[0]?.regionId : undefined
  const start = useChange(startRun, {
    outdates: RUN_READS,
    onDone: ({ id }) => {
      message.success(text.started)
      navigate(`/openness/runs/${id}`)
    },
  })
  const refused = (error: Error) =>
    setFailure(showRefusal(form, error, ['regionId', 'title', 'startedOn']) ? undefined : messageOf(error))
  const begin = ({ regionId = only ?? '', startedOn, title: about }: StartForm) => {
    setFailure(undefined)
    start.mutate({ powerId, regionId, startedOn, title: about.trim() }, { onError: refused })
  }
  return (
    <Modal
      open
      title={text.startTitle(title)}
      okText={text.startNow}
      cancelText={uiText.cancel}
      confirmLoading={start.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{text.startNote}</p>
      <Form form={form} layout="vertical" initialValues={{ startedOn: dayOf(Date.now()) }} onFinish={begin}>
        {only === undefined ? (
          <Form.Item
            name="regionId"
            label={text.village}
            rules={[{ required: true, message: text.chooseVillage }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              loading={writable.isLoading}
              placeholder={text.chooseVillage}
              options={villages.map(({ name, regionId }) => ({ value: regionId, label: name }))}
            />
          </Form.Item>
        ) : null}
        <Form.Item
          name="title"
          label={text.about}
          extra={text.aboutHint}
          rules={[{ required: true, min: 4, whitespace: true, message: text.aboutShort }]}
        >
          <Input maxLength={60} showCount autoFocus />
        </Form.Item>
        <DayField name="startedOn" label={text.startedOn} missing={text.chooseDay} />
      </Form>
      {writable.error ? <FailureNotice message={messageOf(writable.error)} /> : null}
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Modal>
  )
}
