import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import {
  answerObjection,
  countObjections,
  listObjections,
  readObjection,
} from '@qingjian/shared/openness/objection.contracts'
import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import { App, Button, Card, Form, Input } from 'antd'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { objectionText as text } from '../objection.text'
import './objections.css'
import type { ObjectionDetail } from './objection-words'

/** Whatever shows answers. */
const SHOWN_IN = [
  listObjections,
  countObjections,
  readObjection,
  readLine,
  readAnnouncement,
  readProject,
  readRun,
]
const LEAST = 5
const MOST = 500

/** What is being written, as everybody will read it. */
function Preview({ level }: Pick<ObjectionDetail, 'level'>) {
  const written = Form.useWatch<string | undefined>('text')?.trim()
  return (
    <section className="objection-preview" aria-label={text.preview}>
      <h3>{text.preview}</h3>
      <strong>{text.previewFrom(ANSWER_LEVEL_NAMES[level])}</strong>
      <p className="watch-wide">{written || text.previewEmpty}</p>
    </section>
  )
}

/** Refuses what is too short, and numbers of people before they are sent. */
async function checkAnswer(_: unknown, value: string | undefined): Promise<void> {
  const written = (value ?? '').trim()
  if ([...written].length < LEAST) throw new Error(text.answerShort)
  const found = findPersonalNumbers(written).map(({ end, start }) => `“${written.slice(start, end)}”`)
  if (found.length > 0) throw new Error(`${text.leaks}${found.join('、')}`)
}

/** The form for the answer of the level where an objection lies. */
export function AnswerCard({ objection: { id, level, version } }: { objection: ObjectionDetail }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<{ text: string }>()
  const answer = useChange(answerObjection, {
    outdates: SHOWN_IN,
    onDone: () => void message.success(text.answeredNow),
  })
  const { error } = answer
  const ofField = error instanceof CallFailure ? error.failure.fields?.text : undefined
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.answerTitle}</h2>}>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => answer.mutate({ objectionId: id, version, text: values.text.trim() })}
      >
        <Form.Item
          name="text"
          label={text.answer}
          extra={text.answerHint}
          validateTrigger="onBlur"
          rules={[{ validator: checkAnswer }]}
          {...(ofField === undefined ? {} : { validateStatus: 'error' as const, help: ofField })}
        >
          <Input.TextArea rows={5} maxLength={MOST} showCount />
        </Form.Item>
        <Preview level={level} />
        {error && ofField === undefined ? <FailureNotice message={messageOf(error)} /> : null}
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          {text.submit}
        </Button>
      </Form>
    </Card>
  )
}
