import {
  type ProjectStage,
  TENDER_METHOD_NAMES,
  TENDER_METHODS,
} from '@qingjian/shared/openness/projects/project-stages'
import type { StageFact } from '@qingjian/shared/openness/projects/stage-rules'
import { Form, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import { announcementFormText } from '../announcement-form.text'
import { YuanField } from '../lines/yuan-field'
import type { AnnouncementForm } from './announcement-form'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import { factsAskedOf } from './stage-facts'
import { WordsField } from './words-field'

const text = announcementFormText.stage
const METHODS = TENDER_METHODS.map((value) => ({ value, label: TENDER_METHOD_NAMES[value] }))
const WAYS = (['more', 'less'] as const).map((value) => ({ value, label: text.changeWays[value] }))
const RESULTS = [
  { value: true, label: text.passed },
  { value: false, label: text.failed },
]

interface FactFieldProps {
  stage: ProjectStage
  required: boolean
}

function NumberField({
  extra,
  label,
  most,
  name,
  required,
  suffix,
}: {
  name: StageFact
  label: string
  extra?: string
  most: number
  suffix: string
  required: boolean
}) {
  return (
    <Form.Item
      name={name}
      label={required ? label : announcementFormText.optional(label)}
      extra={extra}
      required={required}
    >
      <InputNumber precision={0} min={0} max={most} suffix={suffix} style={{ width: 160 }} />
    </Form.Item>
  )
}

const named = (label: string, required: boolean) => (required ? label : announcementFormText.optional(label))

const FIELDS: Record<StageFact, (props: FactFieldProps) => ReactNode> = {
  amount: ({ required, stage }) => (
    <YuanField
      name="amount"
      label={named(text.amounts[stage] ?? text.amount, required)}
      required={required}
    />
  ),
  change: () => (
    <div className="line-form-row">
      <Form.Item
        name="changeWay"
        label={text.changeWay}
        getValueProps={(way: AnnouncementForm['changeWay']) => ({ value: way ?? 'more' })}
      >
        <Radio.Group options={WAYS} />
      </Form.Item>
      <YuanField name="change" label={text.change} required />
    </div>
  ),
  reason: ({ required, stage }) => (
    <WordsField
      name="reason"
      label={named(text.reason, required)}
      most={300}
      rows={2}
      required={required}
      {...(text.reasonHints[stage] === undefined ? {} : { extra: text.reasonHints[stage] })}
    />
  ),
  method: ({ required }) => (
    <ChoiceField name="method" label={text.method} options={METHODS} required={required} />
  ),
  bidders: ({ required }) => (
    <NumberField
      name="bidders"
      label={text.bidders}
      most={200}
      suffix={text.biddersSuffix}
      required={required}
    />
  ),
  progress: ({ required }) => (
    <NumberField
      name="progress"
      label={text.progress}
      extra={text.progressHint}
      most={100}
      suffix="%"
      required={required}
    />
  ),
  until: ({ required, stage }) => (
    <DayField name="until" label={named(text.untils[stage] ?? text.until, required)} required={required} />
  ),
  retention: ({ required }) => (
    <NumberField
      name="retention"
      label={text.retention}
      extra={text.retentionHint}
      most={30}
      suffix="%"
      required={required}
    />
  ),
  isPassed: ({ required }) => (
    <Form.Item name="isPassed" label={text.isPassed} required={required}>
      <Radio.Group options={RESULTS} />
    </Form.Item>
  ),
}

/** What this step brings along, and nothing that belongs to another one. */
export function StageFactFields({ stage }: { stage: ProjectStage }) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const method = Form.useWatch('method', { form, preserve: true })
  return factsAskedOf(stage, method).map(({ fact, isRequired }) => {
    const Field = FIELDS[fact]
    return <Field key={fact} stage={stage} required={isRequired} />
  })
}
