import { listPublicationLines, removeLine } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Card, Empty, Space, Table } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { columnsWithin } from '../line-columns'
import { type DraftLine, LineDrawer } from '../lines/line-drawer'
import { publicationText as text } from '../publication.text'
import { DifferencesList } from './differences-list'
import type { Flaw, PublicationDetail } from './publication-detail'
import { PUBLICATION_READS } from './publication-reads'
import './publications.css'
import { LINES_PER_PAGE, useLinePage } from './use-line-page'

interface DraftLinesCardProps {
  detail: PublicationDetail
  flaws: readonly Flaw[]
  /** Told which line was changed, or that lines moved. */
  onChanged: (index: number | 'moved') => void
}

/** What stands below a line: what changes in it, and what is to be mended. */
function UnderLine({
  flaws,
  isWithdrawal,
  line,
}: {
  line: DraftLine
  flaws: readonly Flaw[]
  isWithdrawal: boolean
}) {
  const own = flaws.filter(({ index }) => index === line.index)
  return (
    <>
      {isWithdrawal ? <small className="openness-under">{text.lineGone}</small> : null}
      {line.recipient?.isClaimable ? <small className="openness-under">{text.claimable}</small> : null}
      {line.differences === undefined ? null : <DifferencesList differences={line.differences} />}
      {own.length === 0 ? null : (
        <ul className="publication-line-flaws">
          {own.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Lines of a publication that is not public yet, as its writers and reviewers see them. */
export function DraftLinesCard({ detail, flaws, onChanged }: DraftLinesCardProps) {
  const { message, modal } = App.useApp()
  const [edited, setEdited] = useState<DraftLine | 'new'>()
  const { from, page, pointed, turnTo } = useLinePage()
  const { may, publication } = detail
  const { id, kind, version } = publication
  const list = useRemote(listPublicationLines, { id, from })
  const remove = useChange(removeLine, {
    outdates: PUBLICATION_READS,
    onDone: () => {
      message.success(text.removed)
      onChanged('moved')
    },
  })
  const askToRemove = (index: number) =>
    modal.confirm({
      title: text.removeTitle(index + 1),
      content: text.removeNote,
      okText: text.removeLine,
      onOk: () =>
        remove
          .mutateAsync({ id, version, index })
          .catch((error: Error) => void message.error(messageOf(error))),
    })
  const lines = list.data?.lines ?? []
  return (
    <Card size="small">
      <div className="publication-lines-head">
        <h2 className="openness-card-title">{text.lines}</h2>
        {may.edit && kind === 'lines' ? (
          <Button type="primary" onClick={() => setEdited('new')}>
            {text.addLine}
          </Button>
        ) : null}
      </div>
      {list.error ? (
        <FailureNotice message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      <Table<DraftLine>
        dataSource={lines}
        rowKey={({ index }) => String(index)}
        loading={list.isLoading || list.isPlaceholderData}
        size="middle"
        scroll={{ x: 'max-content' }}
        rowClassName={({ index }) => (index === pointed ? 'publication-line-here' : '')}
        pagination={{
          current: page,
          pageSize: LINES_PER_PAGE,
          total: list.data?.total ?? 0,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: turnTo,
        }}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.noLines} />,
        }}
        columns={[
          { title: text.number, key: 'number', width: 60, render: (_, { index }) => index + 1 },
          ...columnsWithin<DraftLine>(detail.publication).map((column) =>
            column.key === 'item'
              ? {
                  ...column,
                  render: (value: unknown, line: DraftLine, place: number) => (
                    <>
                      {column.render?.(value, line, place) as React.ReactNode}
                      <UnderLine line={line} flaws={flaws} isWithdrawal={kind === 'withdrawal'} />
                    </>
                  ),
                }
              : column,
          ),
          ...(may.edit && kind !== 'withdrawal'
            ? [
                {
                  title: text.change,
                  key: 'change',
                  fixed: 'right' as const,
                  render: (_: unknown, line: DraftLine) => (
                    <Space size={0}>
                      <Button type="link" size="small" onClick={() => setEdited(line)}>
                        {text.editLine}
                      </Button>
                      <Button type="link" size="small" onClick={() => askToRemove(line.index)}>
                        {text.removeLine}
                      </Button>
                    </Space>
                  ),
                },
              ]
            : []),
        ]}
      />
      {edited === undefined ? null : (
        <LineDrawer
          publication={publication}
          line={edited === 'new' ? undefined : edited}
          onSaved={() => edited !== 'new' && onChanged(edited.index)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  )
}
