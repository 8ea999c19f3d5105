import { dayOf } from '@qingjian/shared/calendar/day'
import { DatePicker, Form, Input, Modal } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { orgText as text } from '../org.text'

interface DatedDialogProps {
  title: string
  /** What will happen. */
  note: string
  /** Asks for the day as well, under this label. */
  dayLabel?: string
  busy: boolean
  error: Error | null
  /** More fields, inside the form, and what they begin with. */
  children?: ReactNode
  initial?: Record<string, unknown>
  onDone: (values: { day: string; reason: string } & Record<string, unknown>) => void
  onClose: () => void
}

/** Asks for the reason of a step, and for the day from which it counts. */
export function DatedDialog({
  busy,
  children,
  dayLabel,
  error,
  initial,
  note,
  onClose,
  onDone,
  title,
}: DatedDialogProps) {
  const [form] = Form.useForm()
  const today = dayOf(Date.now())
  const finish = ({ day, reason, ...more }: { day?: Dayjs; reason: string }) =>
    onDone({ ...more, day: day?.format('YYYY-MM-DD') ?? today, reason: reason.trim() })
  return (
    <Modal
      open
      title={title}
      okText={text.save}
      cancelText={text.cancel}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{note}</p>
      <Form form={form} layout="vertical" initialValues={{ ...initial, day: dayjs(today) }} onFinish={finish}>
        {children}
        {dayLabel === undefined ? null : (
          <Form.Item
            name="day"
            label={dayLabel}
            rules={[{ required: true, message: text.required(dayLabel) }]}
          >
            <DatePicker allowClear={false} style={{ width: '100%' }} />
          </Form.Item>
        )}
        <Form.Item
          name="reason"
          label={text.reason}
          extra={text.reasonHint}
          rules={[{ required: true, whitespace: true, message: text.required(text.reason) }]}
        >
          <Input.TextArea autoFocus maxLength={200} showCount rows={3} />
        </Form.Item>
      </Form>
      {error ? <FailureNotice message={messageOf(error)} /> : null}
    </Modal>
  )
}
