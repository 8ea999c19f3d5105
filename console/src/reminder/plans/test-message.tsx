import { sendTest } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { Alert, Button } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { previewText as text } from './preview.text'

/** Sends the words to the caller's own phone, and says what came of it. */
export function TestMessage({ content }: { content: PlanContent }) {
  const test = useChange(sendTest)
  return (
    <div className="test-message">
      <Button block loading={test.isPending} onClick={() => test.mutate({ content })}>
        {text.test}
      </Button>
      <p className="reminder-hint">{text.testNote}</p>
      {test.error ? <FailureNotice message={messageOf(test.error)} /> : null}
      {test.data ? (
        <Alert type="success" showIcon title={text.tested(test.data.mobile, test.data.parts)} />
      ) : null}
    </div>
  )
}
