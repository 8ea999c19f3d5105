import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import { REMINDER_KIND_NAMES, REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { Alert, App, Button, Card, Form, Input, Radio, Space } from 'antd'
import { useState } from 'react'
import type { InferOutput } from 'valibot'
import { FilingDialog } from './filing-dialog'
import { filingText } from './filing-text'
import { isCodeStale, type TemplateForm, templateOf } from './template-form'
import { TemplatePreview } from './template-preview'
import { templatesText as text } from './templates.text'
import { WordsField } from './words-field'

type TemplateFields = InferOutput<typeof templateFields>
const KINDS = REMINDER_KINDS.map((value) => ({ value, label: REMINDER_KIND_NAMES[value] }))

interface TemplateFormViewProps {
  /** As it is stored; missing for a new one. */
  stored?: TemplateFields | undefined
  signature: string
  onSave: (fields: TemplateFields) => void
}

/** The form of a template: its words with what is wrong with them, and how they look on a phone. */
export function TemplateFormView({ onSave, signature, stored }: TemplateFormViewProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<TemplateForm>()
  const [isFiling, setFiling] = useState(false)
  const typed = Form.useWatch((values) => values as TemplateForm, form) ?? stored ?? {}
  const { problems } = templateOf(typed)
  const words = typed.text?.trim() ?? ''
  const save = () => {
    const result = templateOf(form.getFieldsValue(true))
    if (result.fields) return onSave(result.fields)
    message.error(text.problems)
    for (const [name, errors] of Object.entries(result.problems))
      form.setFields([{ name: name as never, errors }])
  }
  const wordProblems = words === '' ? [] : (problems.text ?? [])
  return (
    <div className="plan-columns">
      <Form form={form} layout="vertical" initialValues={stored ?? {}} className="plan-form">
        <Card size="small">
          <Form.Item name="name" label={text.name} extra={text.nameHint}>
            <Input maxLength={30} showCount />
          </Form.Item>
          <Form.Item name="kind" label={text.kind} extra={stored ? text.kindFixed : undefined}>
            <Radio.Group options={KINDS} disabled={stored !== undefined} />
          </Form.Item>
          <Form.Item
            name="text"
            label={text.words}
            extra={text.wordsHint}
            {...(wordProblems.length === 0
              ? {}
              : {
                  validateStatus: 'error' as const,
                  help: wordProblems.map((one) => <div key={one}>{one}</div>),
                })}
          >
            <WordsField kind={typed.kind} />
          </Form.Item>
          <Form.Item name="providerCode" label={text.codeLabel} extra={text.codeHint}>
            <Input placeholder="SMS_" allowClear style={{ maxWidth: 280 }} />
          </Form.Item>
          {isCodeStale(stored, typed) ? (
            <Alert type="warning" showIcon title={text.codeStale} className="reminder-notice" />
          ) : null}
          {words === '' ? null : <Button onClick={() => setFiling(true)}>{text.file}</Button>}
        </Card>
        <Space>
          <Button type="primary" size="large" onClick={save}>
            {stored ? text.save : text.saveNew}
          </Button>
        </Space>
      </Form>
      <aside aria-label={text.preview}>
        {typed.kind === undefined || words === '' || wordProblems.length > 0 ? null : (
          <TemplatePreview words={words} kind={typed.kind} signature={signature} />
        )}
      </aside>
      {isFiling ? (
        <FilingDialog words={filingText(typed.name ?? '', words)} onClose={() => setFiling(false)} />
      ) : null}
    </div>
  )
}
