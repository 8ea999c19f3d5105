import { Form, Input, Radio } from 'antd'
import './step-fields.css'
import { stepsText as text } from './steps.text'

interface WordsFieldProps {
  name: string
  label: string
  most: number
  /** What is said when it is left empty; a field without it may stay so. */
  missing?: string
  extra?: string
  rows?: number
}

/** A longer text, with how much still fits. */
export function WordsField({ extra, label, missing, most, name, rows = 4 }: WordsFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      className="words-field"
      rules={missing === undefined ? [] : [{ required: true, whitespace: true, message: missing }]}
    >
      <Input.TextArea maxLength={most} showCount rows={rows} />
    </Form.Item>
  )
}

export function ReasonField() {
  return <WordsField name="reason" label={text.reason} most={300} missing={text.reasonMissing} />
}

/** What staff alone will read. */
export function NoteField() {
  return <WordsField name="note" label={text.note} most={500} extra={text.noteHint} rows={2} />
}

interface ChoiceFieldProps {
  name: string
  label: string
  missing: string
  choices: readonly { value: string | boolean; label: string; hint?: string }[]
}

/** One of a few, each with what it means. */
export function ChoiceField({ choices, label, missing, name }: ChoiceFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: missing }]}>
      <Radio.Group
        vertical
        options={choices.map(({ hint, label: words, value }) => ({
          value,
          label: (
            <>
              {words}
              {hint === undefined ? null : <small className="choice-hint">{hint}</small>}
            </>
          ),
        }))}
      />
    </Form.Item>
  )
}

/** Yes or no, with a reason for either. */
export function DecisionFields() {
  return (
    <>
      <ChoiceField
        name="isApproved"
        label={text.decision}
        missing={text.decisionMissing}
        choices={[
          { value: true, label: text.approve },
          { value: false, label: text.refuse },
        ]}
      />
      <ReasonField />
    </>
  )
}
