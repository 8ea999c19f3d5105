import { listCardHistory } from '@qingjian/shared/rating/dashboard.contracts'
import { Drawer, Table } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { cardNumber } from './card-number'
import { cardsText as text } from './cards.text'

/** Every card that a window has had, and why each was replaced. */
export function CardHistoryDrawer({ onClose, windowId }: { windowId: string; onClose: () => void }) {
  const history = useRemote(listCardHistory, { windowId })
  return (
    <Drawer
      open
      size={720}
      title={history.data ? text.historyTitle(history.data.windowName) : text.history}
      onClose={onClose}
    >
      {history.error ? (
        <FailureNotice message={messageOf(history.error)} onRetry={() => void history.refetch()} />
      ) : null}
      <Table
        rowKey="cardId"
        size="small"
        loading={history.isLoading}
        dataSource={history.data?.cards ?? []}
        pagination={false}
        locale={{ emptyText: text.noCard }}
        columns={[
          { title: text.card, dataIndex: 'version', render: text.version },
          { title: text.number, dataIndex: 'cardId', render: cardNumber },
          {
            title: text.state,
            key: 'state',
            render: (_, { isActive }) => (isActive ? text.active : text.stopped),
          },
          { title: text.issuedAt, dataIndex: 'issuedAt', render: formatInstant },
          {
            title: text.why,
            key: 'why',
            render: (_, { rotation }) =>
              rotation ? (
                <>
                  {rotation.reason}
                  <small className="card-history-by">
                    {text.rotation(formatInstant(rotation.at), rotation.by)}
                  </small>
                </>
              ) : null,
          },
        ]}
      />
    </Drawer>
  )
}
