import { plainYuan } from '@qingjian/shared/kernel/money'
import { Button, Card, Checkbox, Table, type TableColumnsType } from 'antd'
import { fundText as text } from '../fund.text'
import '../openness.css'
import '../watch.css'
import type { Holder } from './flow-shape'
import { problemWords } from './holder-words'

const PER_PAGE = 20

interface HoldersCardProps {
  nodes: readonly Holder[]
  isOnlyProblems: boolean
  onOnlyProblems: (only: boolean) => void
  onHolder: (id: string) => void
}

function Amount({ fen }: { fen: number }) {
  return <span className="openness-amount">{plainYuan(fen)}</span>
}

function columnsFor(onHolder: HoldersCardProps['onHolder']): TableColumnsType<Holder> {
  return [
    {
      title: text.holder,
      key: 'name',
      render: (_, { id, level, name }) => (
        <>
          <Button type="link" className="watch-link" onClick={() => onHolder(id)}>
            {name}
          </Button>
          <small className="openness-under">{text.levels[level]}</small>
        </>
      ),
    },
    {
      title: text.difference,
      key: 'difference',
      render: (_, holder) => {
        const words = problemWords(holder)
        if (holder.level === 'source') return null
        return words === undefined ? (
          <span className="watch-fine">{text.balanced}</span>
        ) : (
          <strong className="watch-warning watch-words">{words}</strong>
        )
      },
    },
    {
      title: text.received,
      key: 'received',
      align: 'right',
      render: (_, { level, received }) => (level === 'source' ? null : <Amount fen={received} />),
    },
    {
      title: text.passedOn,
      key: 'passedOn',
      align: 'right',
      render: (_, { passedOn }) => <Amount fen={passedOn} />,
    },
    {
      title: text.paidColumn,
      key: 'paid',
      align: 'right',
      render: (_, { level, paid, payments }) =>
        level === 'source' ? null : (
          <>
            <Amount fen={paid} />
            {payments > 0 ? <small className="openness-under">{text.payments(payments)}</small> : null}
          </>
        ),
    },
    {
      title: text.shouldHold,
      key: 'shouldHold',
      align: 'right',
      render: (_, { level, shouldHold }) => (level === 'source' ? null : <Amount fen={shouldHold} />),
    },
    {
      title: text.heldColumn,
      key: 'held',
      align: 'right',
      render: (_, { held, level }) => {
        if (level === 'source') return null
        if (!held) return <span className="watch-fine">{text.notStated}</span>
        return (
          <>
            <Amount fen={held.amount} />
            <small className="openness-under">{text.heldOn(held.day)}</small>
          </>
        )
      },
    },
  ]
}

/** Every holder with what came, went and is there; where the books do not balance it is said in words. */
export function HoldersCard({ isOnlyProblems, nodes, onHolder, onOnlyProblems }: HoldersCardProps) {
  const shown = isOnlyProblems ? nodes.filter(({ problem }) => problem !== undefined) : nodes
  return (
    <Card
      size="small"
      className="watch-card"
      title={<h2 className="openness-card-title">{text.holders}</h2>}
      extra={
        <Checkbox checked={isOnlyProblems} onChange={({ target }) => onOnlyProblems(target.checked)}>
          {text.onlyProblems}
        </Checkbox>
      }
    >
      <Table<Holder>
        dataSource={[...shown]}
        rowKey={({ id }) => id}
        columns={columnsFor(onHolder)}
        size="small"
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: PER_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: nodes.length === 0 ? text.noHolders : text.allBalanced }}
      />
    </Card>
  )
}
