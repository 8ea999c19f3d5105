import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { ruleOf } from '@qingjian/shared/openness/powers/flow-chart'
import { MEETINGS, QUORUMS } from '@qingjian/shared/openness/powers/quorums'
import { Button, Form, Input, InputNumber, Select, Space } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import { MaterialsList } from './materials-list'

const text = announcementFormText.power
const { optional } = announcementFormText
const MEETING_OPTIONS = MEETINGS.map((value) => ({ value, label: QUORUMS[value].name }))

interface StepFieldsProps {
  /** From 0. */
  place: number
  isLast: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

/** The meeting that decides in a step, with what it takes to be valid. */
function MeetingField({ place }: { place: number }) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const meeting = Form.useWatch((values: AnnouncementForm) => values.steps?.[place]?.meeting, form)
  const rule = meeting === undefined ? undefined : `${ruleOf(meeting)}（${QUORUMS[meeting].basis}）`
  return (
    <Form.Item name={[place, 'meeting']} label={optional(text.meeting)} extra={rule}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text.noMeeting}
        options={MEETING_OPTIONS}
      />
    </Form.Item>
  )
}

/** One step: what is done, by whom, by when, which meeting, how long it is posted, and what it leaves. */
export function StepFields({ isLast, onMove, onRemove, place }: StepFieldsProps) {
  const number = place + 1
  return (
    <section className="announcement-box" aria-label={text.step(number)}>
      <div className="announcement-box-head">
        <h4>{text.step(number)}</h4>
        <Space>
          <Button
            size="small"
            icon={<ArrowUpOutlined />}
            disabled={place === 0}
            aria-label={text.up(number)}
            onClick={() => onMove(place - 1)}
          />
          <Button
            size="small"
            icon={<ArrowDownOutlined />}
            disabled={isLast}
            aria-label={text.down(number)}
            onClick={() => onMove(place + 1)}
          />
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={text.remove(number)}
            onClick={onRemove}
          />
        </Space>
      </div>
      <div className="line-form-row">
        <Form.Item name={[place, 'title']} label={text.stepTitle} required>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[place, 'who']} label={text.who} required>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[place, 'days']} label={text.days} required>
          <InputNumber
            precision={0}
            min={1}
            max={365}
            suffix={text.daysSuffix}
            className="announcement-day"
          />
        </Form.Item>
      </div>
      <Form.Item name={[place, 'words']} label={optional(text.words)}>
        <Input.TextArea maxLength={200} autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
      <div className="line-form-row">
        <MeetingField place={place} />
        <Form.Item name={[place, 'postedDays']} label={optional(text.postedDays)}>
          <InputNumber
            precision={0}
            min={1}
            max={60}
            suffix={text.daysSuffix}
            placeholder={text.noPosting}
            className="announcement-day"
          />
        </Form.Item>
      </div>
      <MaterialsList place={place} />
    </section>
  )
}
