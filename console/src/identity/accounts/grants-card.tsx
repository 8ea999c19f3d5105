import {
  decideGrant,
  listAccounts,
  listWaitingGrants,
  readAccount,
  revokeGrant,
} from '@qingjian/shared/identity/identity.contracts'
import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { Button, Card, Empty, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { formatInstant } from '../../ui/format-instant'
import { ReasonDialog } from '../../ui/reason-dialog'
import type { Account } from './account'
import { accountsText as text } from './accounts.text'
import { GrantDialog } from './grant-dialog'
import { type Grant, isInForce, standingOf } from './grant-standing'

/** What is about to be done with one role. */
type Step = { kind: 'revoke' | 'approve' | 'refuse'; grant: Grant }

const NOTES: Record<Step['kind'], string> = {
  revoke: text.revokeNote,
  approve: text.approveNote,
  refuse: text.refuseNote,
}

/** Every role the person has, asked for or had, newest first. */
export function GrantsCard({ account, canChange }: { account: Account; canChange: boolean }) {
  const me = useMe()
  const [granting, setGranting] = useState(false)
  const [step, setStep] = useState<Step>()
  const personId = account.person.id
  const after = { outdates: [readAccount, listAccounts, listWaitingGrants], onDone: () => setStep(undefined) }
  const revoke = useChange(revokeGrant, after)
  const decide = useChange(decideGrant, after)
  const failure = revoke.error ?? decide.error
  const finish = (reason: string) => {
    if (!step) return
    const grantId = step.grant.id
    if (step.kind === 'revoke') revoke.mutate({ personId, grantId, reason })
    else decide.mutate({ personId, grantId, reason, approve: step.kind === 'approve' })
  }
  const begin = (next: Step) => {
    revoke.reset()
    decide.reset()
    setStep(next)
  }
  return (
    <Card
      title={text.grants}
      extra={
        canChange ? (
          <Button type="primary" onClick={() => setGranting(true)}>
            {text.grant}
          </Button>
        ) : undefined
      }
    >
      <Table<Grant>
        rowKey="id"
        dataSource={[...account.grants].sort((one, other) => other.requestedAt - one.requestedAt)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noGrants} /> }}
        columns={[
          { title: text.role, dataIndex: 'role', render: (role: Grant['role']) => ROLE_NAMES[role] },
          {
            title: text.scope,
            key: 'scope',
            render: (_, { regions, units }) => [...regions, ...units].map(({ name }) => name).join('、'),
          },
          {
            title: text.term,
            key: 'term',
            render: (_, { from, until }) =>
              `${formatInstant(from)} 至 ${until === undefined ? text.noEnd : formatInstant(until)}`,
          },
          {
            title: text.state,
            key: 'state',
            render: (_, grant) => (
              <Tag variant={isInForce(grant, Date.now()) ? 'filled' : 'outlined'}>
                {standingOf(grant, Date.now())}
              </Tag>
            ),
          },
          {
            title: text.reason,
            key: 'reason',
            render: (_, { decisionReason, reason }) => (
              <>
                <div>{reason}</div>
                {decisionReason === undefined ? null : <div>{decisionReason}</div>}
              </>
            ),
          },
          {
            title: text.by,
            key: 'by',
            render: (_, { decidedAt, decidedBy, requestedAt, requestedBy }) => (
              <>
                <div>{text.requested(requestedBy, formatInstant(requestedAt))}</div>
                {decidedBy === undefined ? null : (
                  <div>{text.decided(decidedBy, formatInstant(decidedAt))}</div>
                )}
              </>
            ),
          },
          {
            key: 'steps',
            fixed: 'right',
            render: (_, grant) => {
              if (!canChange) return null
              if (grant.state === 'waiting' && grant.requestedBy !== me.person.name) {
                return (
                  <Space>
                    <Button type="primary" onClick={() => begin({ kind: 'approve', grant })}>
                      {text.approve}
                    </Button>
                    <Button onClick={() => begin({ kind: 'refuse', grant })}>{text.refuse}</Button>
                  </Space>
                )
              }
              if (grant.state !== 'granted' && grant.state !== 'waiting') return null
              return <Button onClick={() => begin({ kind: 'revoke', grant })}>{text.revoke}</Button>
            },
          },
        ]}
      />
      <ReasonDialog
        open={step !== undefined}
        title={step ? `${text[step.kind]}：${ROLE_NAMES[step.grant.role]}` : ''}
        busy={revoke.isPending || decide.isPending}
        failure={failure ? messageOf(failure) : undefined}
        onReason={finish}
        onClose={() => setStep(undefined)}
      >
        <p>{step ? NOTES[step.kind] : ''}</p>
      </ReasonDialog>
      {granting ? <GrantDialog person={account.person} onClose={() => setGranting(false)} /> : null}
    </Card>
  )
}
