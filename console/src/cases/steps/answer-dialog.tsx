import { answerCase } from '@qingjian/shared/cases/cases.contracts'
import { Form, Input } from 'antd'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { EvidenceField, fileIdsOf } from '../evidence/evidence-field'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { NoteField } from './step-fields'
import { stepsText as text } from './steps.text'

interface Values {
  text: string
  note?: string
  files?: ChosenFile[]
}

const LEAST = 10

/** What is being written, as the citizen will have it on the phone. */
function AnswerPreview({ unitName }: { unitName: string }) {
  const form = Form.useFormInstance<Values>()
  const written = Form.useWatch('text', form)?.trim()
  const files = fileIdsOf(Form.useWatch('files', form)).length
  return (
    <section className="answer-preview" aria-label={text.preview}>
      <h3>{text.preview}</h3>
      <strong>{text.previewFrom(unitName)}</strong>
      <p>{written || text.previewEmpty}</p>
      {files === 0 ? null : <p>{text.previewFiles(files)}</p>}
    </section>
  )
}

/** The answer to the citizen; without evidence of what was done there is none. */
export function AnswerDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof answerCase, Values>
      contract={answerCase}
      target={detail}
      title={text.answerTitle}
      okText={text.answer}
      inputOf={(values) => ({
        text: values.text,
        note: values.note ?? '',
        files: fileIdsOf(values.files),
      })}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={text.answerText}
        extra={text.answerHint}
        className="words-field"
        rules={[
          { required: true, message: text.answerShort },
          {
            validator: async (_, value = '') => {
              if ([...String(value).trim()].length < LEAST) throw new Error(text.answerShort)
            },
          },
        ]}
      >
        <Input.TextArea maxLength={1000} showCount rows={6} />
      </Form.Item>
      <EvidenceField required />
      <AnswerPreview unitName={detail.unit.name} />
      <NoteField />
    </StepDialog>
  )
}
