import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import { ruleOf } from '@qingjian/shared/openness/powers/flow-chart'
import { QUORUMS } from '@qingjian/shared/openness/powers/quorums'
import { Form, InputNumber } from 'antd'
import { runText } from '../run.text'
import '../watch.css'
import './powers.css'
import { type RecordForm, verdictOf } from './record-form'

const text = runText.form
const MOST_PEOPLE = 100_000
const COUNTS = ['entitled', 'present', 'inFavour', 'against'] as const

/** Who came and what they said, judged while it is being typed. */
export function VotesFields({
  form,
  meeting,
}: {
  form: RecordForm
  meeting: NonNullable<PowerStep['meeting']>
}) {
  const rule = text.meeting(QUORUMS[meeting].name, ruleOf(meeting))
  const verdict = verdictOf(meeting, form)
  return (
    <fieldset className="run-meeting">
      <legend>{rule}</legend>
      <div className="run-votes">
        {COUNTS.map((count) => (
          <Form.Item
            key={count}
            name={['votes', count]}
            label={text[count]}
            rules={[{ required: true, message: text.votesMissing }]}
          >
            <InputNumber
              min={count === 'entitled' ? 1 : 0}
              max={MOST_PEOPLE}
              precision={0}
              suffix={text.people}
              style={{ width: '100%' }}
            />
          </Form.Item>
        ))}
      </div>
      <p className={verdict?.decides === false ? 'run-verdict watch-warning' : 'run-verdict'} role="status">
        {verdict?.words}
      </p>
    </fieldset>
  )
}
