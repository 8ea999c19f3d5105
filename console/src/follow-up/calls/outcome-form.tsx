import {
  listCalls,
  listFollowUps,
  readFollowUp,
  recordCall,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import { CALL_RESULT_NAMES, CALL_RESULTS, type CallResult } from '@qingjian/shared/follow-up/follow-up-states'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Button, Card, Form, Input, Radio } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { callsText as text } from './calls.text'
import { useOutcomeKeys } from './use-outcome-keys'

/** The first ones were said by the citizen; after the others nobody has been spoken to. */
const REACHED = CALL_RESULTS.slice(0, CALL_RESULTS.indexOf('no-answer'))
const NOT_REACHED = CALL_RESULTS.slice(CALL_RESULTS.indexOf('no-answer'))
const LONGEST_NOTE = 500

interface Values {
  result: CallResult
  note?: string
}

interface OutcomeFormProps {
  followUpId: string
  onRecorded: (answer: ContractOutput<typeof recordCall>) => void
}

/** What came of the call, chosen with one click or one digit. */
export function OutcomeForm({ followUpId, onRecorded }: OutcomeFormProps) {
  const [form] = Form.useForm<Values>()
  const record = useChange(recordCall, {
    outdates: [listCalls, listFollowUps, readFollowUp],
    onDone: onRecorded,
  })
  useOutcomeKeys({
    onChoose: (result) => {
      form.setFieldValue('result', result)
      form.setFields([{ name: 'result', errors: [] }])
    },
    onSubmit: form.submit,
  })
  return (
    <Card title={<h2 className="follow-up-card-title">{text.outcome}</h2>} extra={text.outcomeHint}>
      <Form
        form={form}
        layout="vertical"
        disabled={record.isPending}
        onFinish={({ note = '', result }) => record.mutate({ followUpId, result, note: note.trim() })}
      >
        <Form.Item name="result" rules={[{ required: true, message: text.outcomeMissing }]}>
          <Radio.Group className="outcome-groups" aria-label={text.outcome}>
            <OutcomeGroup title={text.reached} results={REACHED} />
            <OutcomeGroup title={text.notReached} results={NOT_REACHED} />
          </Radio.Group>
        </Form.Item>
        <Form.Item name="note" label={text.remark} extra={text.remarkHint}>
          <Input.TextArea rows={3} maxLength={LONGEST_NOTE} showCount />
        </Form.Item>
        {record.error ? <FailureNotice message={messageOf(record.error)} /> : null}
        <Button type="primary" size="large" htmlType="submit" loading={record.isPending}>
          {text.record}
        </Button>
      </Form>
    </Card>
  )
}

function OutcomeGroup({ results, title }: { title: string; results: readonly CallResult[] }) {
  return (
    <fieldset className="outcome-group">
      <legend>{title}</legend>
      {results.map((result) => (
        <Radio key={result} value={result} className="outcome">
          <kbd aria-hidden>{CALL_RESULTS.indexOf(result) + 1}</kbd> {CALL_RESULT_NAMES[result]}
        </Radio>
      ))}
    </fieldset>
  )
}
