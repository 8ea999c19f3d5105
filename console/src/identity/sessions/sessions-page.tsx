import { endSession, listSessions } from '@qingjian/shared/identity/identity.contracts'
import { Button, Space, Table, Tag } from 'antd'
import { messageOf } from '../../lib/failure'
import { keepSession } from '../../lib/session/session'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { sessionsText as text } from './sessions.text'

/** Where the person is signed in, each with a way to end it. */
export default function SessionsPage() {
  const sessions = useRemote(listSessions, {})
  const end = useChange(endSession, { outdates: [listSessions] })
  const signOutOf = (id: string, current: boolean) =>
    end.mutate({ sessionId: id }, { onSuccess: () => (current ? keepSession(undefined) : undefined) })
  const failure = sessions.error ?? end.error
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      {failure ? (
        <FailureNotice message={messageOf(failure)} onRetry={() => void sessions.refetch()} />
      ) : null}
      <Table
        rowKey="id"
        loading={sessions.isLoading}
        dataSource={sessions.data?.sessions ?? []}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: text.none }}
        columns={[
          { title: text.browser, dataIndex: 'browser' },
          { title: text.address, dataIndex: 'address' },
          { title: text.startedAt, dataIndex: 'startedAt', render: formatInstant },
          { title: text.lastSeenAt, dataIndex: 'lastSeenAt', render: formatInstant },
          {
            key: 'end',
            fixed: 'right',
            render: (_, { current, id }) => (
              <Space>
                {current ? <Tag>{text.current}</Tag> : null}
                <Button loading={end.isPending} onClick={() => signOutOf(id, current)}>
                  {text.end}
                </Button>
              </Space>
            ),
          },
        ]}
      />
    </>
  )
}
