import { dayOf } from '@qingjian/shared/calendar/day'
import { MOST_FILES } from '@qingjian/shared/openness/file-fields'
import { recordRunStep } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunView } from '@qingjian/shared/openness/powers/power-fields'
import { App, Button, Card, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import '../openness.css'
import { runText } from '../run.text'
import { DayField } from './day-field'
import { MaterialFields } from './material-fields'
import './powers.css'
import { filesOf, judgeForm, type RecordForm, reportOf } from './record-form'
import { showRefusal } from './refused-fields'
import { RUN_READS } from './run-reads'
import { VotesFields } from './votes-fields'
import { WillShow } from './will-show'

const text = runText.form
const FIELDS = ['day', 'words', 'reason', 'votes.present', 'votes.inFavour']

/** The form for what was done in a step. What would be shown of it in public stands above the button. */
export function RecordCard({ run }: { run: RunView }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<RecordForm>()
  const [failure, setFailure] = useState<string>()
  const initial: RecordForm = {
    ...(run.nextStep && { stepId: run.nextStep.id }),
    day: dayOf(Date.now()),
  }
  const written: RecordForm = Form.useWatch((values: RecordForm) => values, form) ?? initial
  const step = run.plan.find(({ id }) => id === written.stepId)
  const judged = judgeForm(run, written, Date.now())
  const record = useChange(recordRunStep, {
    outdates: RUN_READS,
    onDone: () => void message.success(text.done),
  })
  const refused = (error: Error) =>
    setFailure(showRefusal(form, error, FIELDS) ? undefined : messageOf(error))
  const send = () => {
    setFailure(undefined)
    const values = form.getFieldsValue(true) as RecordForm
    if (filesOf(step, values).files.length > MOST_FILES) return setFailure(text.tooManyFiles(MOST_FILES))
    record.mutate(reportOf(run, values), { onError: refused })
  }
  return (
    <Card className="run-card" title={<h2 className="openness-card-title">{text.title}</h2>}>
      <p>{text.note}</p>
      <Form
        // Its fields have ids of their own beside those of the dialog that asks for a reason.
        name="record"
        form={form}
        layout="vertical"
        initialValues={initial}
        onFinish={send}
        // Counts and files belong to the step for which they were brought.
        onValuesChange={(changed: RecordForm) => {
          if (changed.stepId === undefined) return
          form.setFieldValue('votes', undefined)
          form.setFieldValue('files', undefined)
        }}
      >
        <Form.Item name="stepId" label={text.step}>
          <Select
            options={run.ahead.map(({ stepId }) => {
              const place = run.plan.findIndex(({ id }) => id === stepId)
              return { value: stepId, label: text.option(place + 1, run.plan[place]?.title ?? '') }
            })}
          />
        </Form.Item>
        <DayField name="day" label={text.day} missing={text.chooseDay} from={run.startedOn} />
        {step?.meeting === undefined ? null : <VotesFields form={written} meeting={step.meeting} />}
        <Form.Item
          name="words"
          label={text.words}
          extra={text.wordsHint}
          rules={[{ required: true, min: 2, whitespace: true, message: text.wordsShort }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {step ? <MaterialFields step={step} /> : null}
        <Form.Item name="reason" label={text.reason} extra={text.reasonHint}>
          <Input.TextArea rows={2} maxLength={300} showCount />
        </Form.Item>
        <WillShow run={run} judged={judged} />
        {failure === undefined ? null : <FailureNotice message={failure} />}
        <Button type="primary" htmlType="submit" size="large" loading={record.isPending}>
          {text.submit}
        </Button>
      </Form>
    </Card>
  )
}
