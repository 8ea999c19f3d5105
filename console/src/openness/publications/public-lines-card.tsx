import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import { startWithdrawal } from '@qingjian/shared/openness/publication.contracts'
import { Button, Card, Space, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { columnsWithin } from '../line-columns'
import { publicationText as text } from '../publication.text'
import type { PublicationDetail } from './publication-detail'
import './publications.css'
import { StepWithReason } from './step-with-reason'
import { useBeginWithdrawal } from './use-begin-withdrawal'
import { LINES_PER_PAGE, useLinePage } from './use-line-page'

const MOST_CORRECTED = 20
const MOST_WITHDRAWN = 50

/** Whether a line was changed since, and why. */
function Standing({ line: { reason, standing } }: { line: LineView }) {
  if (standing === 'current') return null
  return (
    <small className="openness-under publication-line-reason">
      {text.standing[standing]}
      {reason === undefined ? null : ` · ${text.lineReason(reason)}`}
    </small>
  )
}

/** Lines of a public publication as everybody sees them now; chosen ones can be corrected or withdrawn. */
export function PublicLinesCard({ detail }: { detail: PublicationDetail }) {
  const [chosen, setChosen] = useState<string[]>([])
  const [isWithdrawing, setWithdrawing] = useState(false)
  const begun = useBeginWithdrawal()
  const { from, page, turnTo } = useLinePage()
  const { id } = detail.publication
  const list = useRemote(readPublic, { id, from })
  const mayChange = detail.may.withdraw
  const turn = (to: number) => {
    setChosen([])
    turnTo(to)
  }
  const tooMany =
    chosen.length > MOST_WITHDRAWN
      ? text.mostWithdrawn(MOST_WITHDRAWN)
      : chosen.length > MOST_CORRECTED
        ? text.mostCorrected(MOST_CORRECTED)
        : undefined
  return (
    <Card size="small">
      <div className="publication-lines-head">
        <h2 className="openness-card-title">{text.lines}</h2>
        {chosen.length === 0 ? null : (
          <Space wrap>
            {tooMany}
            {chosen.length > MOST_CORRECTED ? null : (
              <Link to={`/openness/publications/${id}/correct?lines=${chosen.join(',')}`}>
                <Button>{text.correctSome(chosen.length)}</Button>
              </Link>
            )}
            {chosen.length > MOST_WITHDRAWN ? null : (
              <Button onClick={() => setWithdrawing(true)}>{text.withdrawSome(chosen.length)}</Button>
            )}
          </Space>
        )}
      </div>
      {list.error ? (
        <FailureNotice message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      <Table<LineView>
        dataSource={list.data?.lines ?? []}
        rowKey={({ id: lineId }) => lineId}
        loading={list.isLoading || list.isPlaceholderData}
        size="middle"
        scroll={{ x: 'max-content' }}
        rowClassName={({ standing }) => (standing === 'withdrawn' ? 'publication-line-gone' : '')}
        {...(mayChange
          ? {
              rowSelection: {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys.map(String)),
                getCheckboxProps: ({ standing }) => ({ disabled: standing === 'withdrawn' }),
              },
            }
          : {})}
        pagination={{
          current: page,
          pageSize: LINES_PER_PAGE,
          total: list.data?.total ?? 0,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: turn,
        }}
        columns={columnsWithin<LineView>(detail.publication).map((column) =>
          column.key === 'item'
            ? {
                ...column,
                render: (value: unknown, line: LineView, place: number) => (
                  <>
                    {column.render?.(value, line, place) as React.ReactNode}
                    <Standing line={line} />
                  </>
                ),
              }
            : column,
        )}
      />
      {isWithdrawing ? (
        <StepWithReason
          contract={startWithdrawal}
          title={text.withdrawSome(chosen.length)}
          note={text.withdrawSomeNote}
          inputOf={(reason) => ({ of: { lineIds: chosen }, reason })}
          onDone={begun}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </Card>
  )
}
