import { listWindows } from '@qingjian/shared/org/org.contracts'
import { listCards, rotateCard } from '@qingjian/shared/rating/rating.contracts'
import { App, Button, Empty, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useAllPages } from '../../lib/use-all-pages'
import { useChange } from '../../lib/use-change'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { ReasonDialog } from '../../ui/reason-dialog'
import { CardHistoryDrawer } from './card-history-drawer'
import { type CardRow, cardRows, hallsOf } from './card-rows'
import { cardsText as text } from './cards.text'

/** The windows of a hall with their cards: since when, how often replaced, and the way to print them. */
export default function CardsPage() {
  const [{ hall }, change] = useFilters(['hall'])
  const windows = useAllPages(listWindows, { filters: {} }, ({ things }) => things)
  const halls = hallsOf(windows.data ?? [])
  const hallId = hall ?? halls[0]?.id
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          hallId === undefined ? null : (
            <Link to={`/rating/cards/${hallId}`}>
              <Button type="primary">{text.print}</Button>
            </Link>
          )
        }
      />
      {windows.error ? (
        <FailureNotice message={messageOf(windows.error)} onRetry={() => void windows.refetch()} />
      ) : null}
      {windows.isLoading ? <Loading /> : null}
      {windows.data && hallId === undefined ? <Empty description={text.noHalls} /> : null}
      {hallId === undefined ? null : (
        <>
          <FilterBar label={text.filters}>
            <Select
              data-search
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={text.chooseHall}
              value={hallId}
              options={halls.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => change({ hall: id })}
              style={{ minWidth: 280 }}
            />
          </FilterBar>
          <HallCards hallId={hallId} />
        </>
      )}
    </>
  )
}

function HallCards({ hallId }: { hallId: string }) {
  const { message } = App.useApp()
  const list = useRemote(listCards, { hallId })
  const [opened, setOpened] = useState<{ row: CardRow; what: 'rotate' | 'history' }>()
  const close = () => setOpened(undefined)
  const rotate = useChange(rotateCard, {
    outdates: [listCards],
    onDone: ({ version }) => {
      message.success(text.rotated(version))
      close()
    },
  })
  if (list.error) return <FailureNotice message={messageOf(list.error)} onRetry={() => void list.refetch()} />
  const row = opened?.row
  return (
    <>
      <Table<CardRow>
        rowKey={({ window }) => window.id}
        loading={list.isFetching}
        dataSource={list.data ? cardRows(list.data) : []}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: text.empty }}
        columns={[
          {
            title: text.window,
            key: 'window',
            render: (_, { window: { name, number } }) => text.windowName(number, name),
          },
          { title: text.unit, key: 'unit', render: (_, { window }) => window.unitName },
          {
            title: text.card,
            key: 'card',
            render: (_, { version }) => (version === undefined ? text.noCard : text.version(version)),
          },
          { title: text.issuedAt, key: 'issuedAt', render: (_, { issuedAt }) => formatInstant(issuedAt) },
          {
            key: 'actions',
            render: (_, one) => (
              <Space>
                <Button onClick={() => setOpened({ row: one, what: 'history' })}>{text.history}</Button>
                <Button
                  onClick={() => {
                    rotate.reset()
                    setOpened({ row: one, what: 'rotate' })
                  }}
                >
                  {one.version === undefined ? text.first : text.rotate}
                </Button>
              </Space>
            ),
          },
        ]}
      />
      <ReasonDialog
        open={opened?.what === 'rotate'}
        title={row?.version === undefined ? text.first : text.rotate}
        busy={rotate.isPending}
        failure={rotate.error ? messageOf(rotate.error) : undefined}
        onReason={(reason) => row && rotate.mutate({ windowId: row.window.id, reason })}
        onClose={close}
      >
        <p>
          <strong>{row ? text.windowName(row.window.number, row.window.name) : null}</strong>
        </p>
        <p>{row?.version === undefined ? text.firstNote : text.rotateNote}</p>
      </ReasonDialog>
      {row && opened?.what === 'history' ? (
        <CardHistoryDrawer windowId={row.window.id} onClose={close} />
      ) : null}
    </>
  )
}
