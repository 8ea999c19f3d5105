import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { addAppointment, listAppointments, readMonth } from '@qingjian/shared/reminder/reminder.contracts'
import { POST_MOVES, type PostMove } from '@qingjian/shared/reminder/reminder-kinds'
import { App, DatePicker, Form, Input, Modal, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { appointmentsText as text } from './appointments.text'
import { PersonChoice } from './person-choice'
import { WhatWillHappen } from './what-will-happen-notice'

interface Fields {
  personId: string
  move: PostMove
  on: Dayjs
  position: string
  reason: string
}

const DAYS_AHEAD = 366
const MOVES = POST_MOVES.map((value) => ({ value, label: text.moves[value] }))

/** What has passed is not reminded of, and nobody plans posts further ahead. */
function isAhead(day: string): boolean {
  const today = dayOf(Date.now())
  return today <= day && day <= addDays(today, DAYS_AHEAD)
}

/** Notes that somebody comes into a post, and says beforehand what will follow. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const on = Form.useWatch('on', form)
  const move = Form.useWatch('move', form)
  const add = useChange(addAppointment, {
    outdates: [listAppointments, readMonth],
    onDone: () => {
      message.success(text.added)
      onClose()
    },
  })
  return (
    <Modal
      open
      title={text.addTitle}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(fields) =>
          add.mutate({
            ...fields,
            on: fields.on.format('YYYY-MM-DD'),
            position: fields.position.trim(),
            reason: fields.reason.trim(),
          })
        }
      >
        <Form.Item
          name="personId"
          label={text.personLabel}
          rules={[{ required: true, message: text.personMissing }]}
        >
          <PersonChoice />
        </Form.Item>
        <Form.Item name="move" label={text.move} rules={[{ required: true, message: text.moveMissing }]}>
          <Radio.Group options={MOVES} />
        </Form.Item>
        <Form.Item name="on" label={text.on} rules={[{ required: true, message: text.onMissing }]}>
          <DatePicker
            placeholder={text.onHint}
            disabledDate={(date) => !isAhead(date.format('YYYY-MM-DD'))}
            style={{ width: 220 }}
          />
        </Form.Item>
        <Form.Item
          name="position"
          label={text.positionLabel}
          extra={text.positionHint}
          rules={[{ required: true, whitespace: true, message: text.positionMissing }]}
        >
          <Input maxLength={35} showCount />
        </Form.Item>
        <WhatWillHappen on={on?.format('YYYY-MM-DD')} move={move} />
        <Form.Item
          name="reason"
          label={text.reason}
          extra={text.reasonHint}
          rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}
        >
          <Input.TextArea maxLength={200} showCount rows={2} />
        </Form.Item>
        {add.error ? <FailureNotice message={messageOf(add.error)} /> : null}
      </Form>
    </Modal>
  )
}
