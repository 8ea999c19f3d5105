import {
  decideUnknown,
  listMessages,
  readHealth,
  readMessage,
} from '@qingjian/shared/notice/notice.contracts'
import { Alert, App, Button, Space } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { messagesText as text } from './messages.text'

/** Asks the admin what to do about a message of which nobody knows whether it arrived. */
export function DecideUnknown({ messageId }: { messageId: string }) {
  const { message } = App.useApp()
  const isAdmin = useMe().roles.includes('admin')
  const [decision, setDecision] = useState<'resend' | 'give-up'>()
  const decide = useChange(decideUnknown, {
    outdates: [listMessages, readMessage, readHealth],
    onDone: (_, input) => {
      setDecision(undefined)
      message.success(input.decision === 'resend' ? text.resent : text.givenUp)
    },
  })
  const isResend = decision === 'resend'
  return (
    <>
      <Alert
        type="warning"
        showIcon
        className="decide-unknown"
        title={text.unknown}
        description={
          isAdmin ? (
            <Space>
              <Button onClick={() => setDecision('resend')}>{text.resend}</Button>
              <Button onClick={() => setDecision('give-up')}>{text.giveUp}</Button>
            </Space>
          ) : (
            text.onlyAdmin
          )
        }
      />
      <ReasonDialog
        open={decision !== undefined}
        title={isResend ? text.resendTitle : text.giveUpTitle}
        busy={decide.isPending}
        failure={decide.error ? messageOf(decide.error) : undefined}
        onReason={(reason) => decision && decide.mutate({ messageId, decision, reason })}
        onClose={() => {
          decide.reset()
          setDecision(undefined)
        }}
      >
        <p>{isResend ? text.resendNote : text.giveUpNote}</p>
      </ReasonDialog>
    </>
  )
}
