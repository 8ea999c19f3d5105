import {
  issueInvitation,
  listAccounts,
  readAccount,
  unbind,
} from '@qingjian/shared/identity/identity.contracts'
import { Button, Card, Space } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { ReasonDialog } from '../../ui/reason-dialog'
import type { Account } from './account'
import { accountsText as text } from './accounts.text'
import { InvitationSlip } from './invitation-slip'

/** Whether the person's WeChat is bound; inviting them, and parting them from a lost phone. */
export function BindingCard({ account, canChange }: { account: Account; canChange: boolean }) {
  const { boundAt, invitation, person } = account
  const [asking, setAsking] = useState(false)
  const outdates = [readAccount, listAccounts]
  const invite = useChange(issueInvitation, { outdates })
  const part = useChange(unbind, { outdates, onDone: () => setAsking(false) })
  return (
    <Card title={text.binding} style={{ marginBottom: 'var(--space-2)' }}>
      <Space orientation="vertical">
        {boundAt === undefined ? text.notBound : text.boundSince(formatInstant(boundAt))}
        {boundAt === undefined && invitation ? (
          <span>
            {text.invitation[invitation.state]}
            {invitation.state === 'open' ? `，${text.until(formatInstant(invitation.expiresAt))}` : ''}
          </span>
        ) : null}
        {invite.error ? <FailureNotice message={messageOf(invite.error)} /> : null}
        {canChange && boundAt === undefined ? (
          <Button loading={invite.isPending} onClick={() => invite.mutate({ personId: person.id })}>
            {invitation ? text.inviteAgain : text.invite}
          </Button>
        ) : null}
        {canChange && boundAt !== undefined ? (
          <Button danger onClick={() => setAsking(true)}>
            {text.unbind}
          </Button>
        ) : null}
      </Space>
      {invite.data ? (
        <InvitationSlip person={person} invitation={invite.data} onClose={() => invite.reset()} />
      ) : null}
      <ReasonDialog
        open={asking}
        title={text.unbind}
        busy={part.isPending}
        failure={part.error ? messageOf(part.error) : undefined}
        onReason={(reason) => part.mutate({ personId: person.id, reason })}
        onClose={() => setAsking(false)}
      >
        <p>{text.unbindNote}</p>
      </ReasonDialog>
    </Card>
  )
}
