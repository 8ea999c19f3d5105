import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { App, Button, Card, Form, type FormInstance, Input, Space } from 'antd'
import { useState } from 'react'
import { contentOf, type FormProblem, type PlanForm, previewContentOf } from './plan-form'
import { planFormText as text } from './plan-form.text'
import type { KnownNames } from './plan-words'
import { PreviewColumn } from './preview-column'
import { WhenFields } from './when-fields'
import { WhomFields } from './whom-fields'
import { WordsFields } from './words-fields'

interface PlanFormViewProps {
  initial: PlanForm
  names: KnownNames
  isBusy: boolean
  onSave: (content: PlanContent, andSubmit: boolean) => void
}

/** The plan's name, which goes into the message where the plan stands for a day. */
function NameField() {
  const kind = Form.useWatch(['when', 'kind'], Form.useFormInstance<PlanForm>())
  return (
    <Form.Item
      name="name"
      label={text.nameLabel}
      extra={kind === 'own-day' ? text.nameOfDayHint : text.nameHint}
    >
      <Input maxLength={30} showCount />
    </Form.Item>
  )
}

/** What the form comes to; apart from it, so that a letter that is typed does not draw all of the form again. */
function Beside({ form, initial }: { form: FormInstance<PlanForm>; initial: PlanForm }) {
  const watched: Partial<PlanForm> | undefined = Form.useWatch((values) => values, { form, preserve: true })
  // The form knows its values only after it was drawn once.
  return <PreviewColumn content={previewContentOf({ ...initial, ...watched })} mayTest />
}

/** The form of a plan in three steps, with what it comes to beside it. */
export function PlanFormView({ initial, isBusy, names, onSave }: PlanFormViewProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<PlanForm>()
  // Once somebody has been told what is wrong, it is told again at each change, until nothing is.
  const [told, setTold] = useState<readonly FormProblem[]>([])
  const tell = (problems: readonly FormProblem[]) => {
    for (const { path } of told) form.setFields([{ name: path as never, errors: [] }])
    for (const { message: words, path } of problems) {
      form.setFields([{ name: path as never, errors: [words] }])
    }
    setTold(problems)
  }
  const problemsNow = () => {
    const result = contentOf(form.getFieldsValue(true))
    return result.ok ? [] : result.problems
  }
  const save = (andSubmit: boolean) => {
    const result = contentOf(form.getFieldsValue(true))
    if (result.ok) return onSave(result.content, andSubmit)
    message.error(text.problems)
    tell(result.problems)
    const first = result.problems[0]
    if (first) form.scrollToField(first.path as never, { block: 'center', behavior: 'smooth' })
  }
  return (
    <div className="plan-columns">
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        className="plan-form"
        onValuesChange={() => told.length > 0 && tell(problemsNow())}
      >
        <Card size="small">
          <NameField />
        </Card>
        <Card size="small" title={<h2 className="reminder-card-title">{text.whenStep}</h2>}>
          <WhenFields
            onKind={() => form.setFieldsValue({ templateId: undefined, templateVersion: undefined })}
          />
        </Card>
        <Card size="small" title={<h2 className="reminder-card-title">{text.whomStep}</h2>}>
          <WhomFields names={names} />
        </Card>
        <Card size="small" title={<h2 className="reminder-card-title">{text.wordsStep}</h2>}>
          <WordsFields />
        </Card>
        <Space wrap>
          <Button type="primary" size="large" loading={isBusy} onClick={() => save(true)}>
            {text.saveAndSubmit}
          </Button>
          <Button size="large" disabled={isBusy} onClick={() => save(false)}>
            {text.save}
          </Button>
        </Space>
      </Form>
      <aside aria-label={text.beside}>
        <Beside form={form} initial={initial} />
      </aside>
    </div>
  )
}
