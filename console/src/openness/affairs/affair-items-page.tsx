import { listAffairItems } from '@qingjian/shared/openness/affairs/affair.contracts'
import { AFFAIR_ARM_NAMES } from '@qingjian/shared/openness/affairs/affair-kinds'
import { CLOCK_NAMES } from '@qingjian/shared/openness/affairs/periods'
import { Button, Space, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import { affairText } from '../affair.text'
import { CATALOGUE_KEEPERS } from '../affair-roles'
import '../openness.css'
import '../watch.css'
import './affairs.css'
import { ItemDialog } from './item-dialog'
import { type ItemView, isAtOnce } from './item-form'
import { TemplateDialog } from './template-dialog'
import { VillageClocksDialog } from './village-clocks-dialog'

const text = affairText.items

/** What the page is asked to show on top of itself. */
type Open = { kind: 'item'; id?: string } | { kind: 'template' } | { kind: 'villages'; id: string }

function columnsFor(mayChange: boolean, open: (what: Open) => void): TableColumnsType<ItemView> {
  return [
    { title: text.arm, key: 'arm', render: (_, { arm }) => AFFAIR_ARM_NAMES[arm] },
    {
      title: text.name,
      key: 'name',
      render: (_, { basis, hint, name }) => (
        <div className="affairs-item">
          <strong>{name}</strong>
          <small className="openness-under">{hint}</small>
          <small className="openness-under">{text.basisOf(basis)}</small>
        </div>
      ),
    },
    {
      title: text.clock,
      key: 'clock',
      render: (_, item) => (
        <>
          {CLOCK_NAMES[item.clock]}
          <small className="openness-under">
            {(isAtOnce(item) ? text.afterOccasion : text.afterPeriod)(item.dueDays)}
          </small>
        </>
      ),
    },
    {
      title: text.span,
      key: 'span',
      render: (_, { from, until }) => (until === undefined ? text.from(from) : text.until(from, until)),
    },
    {
      title: text.villages,
      key: 'villages',
      render: (_, item) => <Exceptions item={item} onOpen={mayChange ? open : undefined} />,
    },
    ...(mayChange
      ? [
          {
            title: text.action,
            key: 'action',
            render: (_: unknown, { id }: ItemView) => (
              <Button size="small" onClick={() => open({ kind: 'item', id })}>
                {text.change}
              </Button>
            ),
          },
        ]
      : []),
  ]
}

/** How many villages have another clock; for those who keep the catalogue the way to change that. */
function Exceptions({
  item: { id, villages },
  onOpen,
}: {
  item: ItemView
  onOpen: ((what: Open) => void) | undefined
}) {
  const count = new Set(villages.map(({ regionId }) => regionId)).size
  const words = count === 0 ? text.noVillages : text.villageCount(count)
  if (!onOpen) return count === 0 ? <span className="watch-fine">{words}</span> : words
  return (
    <Button size="small" onClick={() => onOpen({ kind: 'villages', id })}>
      {words}
    </Button>
  )
}

/** The catalogue of 三务公开: everybody reads it, the district writes it. */
export default function AffairItemsPage() {
  const { roles } = useMe()
  const [shown, setShown] = useState<Open>()
  const read = useRemote(listAffairItems, {})
  const items = read.data?.items ?? []
  const mayChange = isShownTo(CATALOGUE_KEEPERS, roles)
  const close = () => setShown(undefined)
  const named = shown?.kind === 'template' ? undefined : items.find(({ id }) => id === shown?.id)
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          mayChange ? (
            <Space>
              <Button onClick={() => setShown({ kind: 'template' })}>{text.fromTemplate}</Button>
              <Button type="primary" onClick={() => setShown({ kind: 'item' })}>
                {text.add}
              </Button>
            </Space>
          ) : null
        }
      />
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      <section aria-label={text.list}>
        <Table<ItemView>
          dataSource={items}
          rowKey={({ id }) => id}
          columns={columnsFor(mayChange, setShown)}
          loading={read.isLoading}
          pagination={false}
          size="small"
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: read.isLoading ? ' ' : text.empty }}
        />
      </section>
      {shown?.kind === 'item' ? <ItemDialog item={named} onClose={close} /> : null}
      {shown?.kind === 'template' ? <TemplateDialog items={items} onClose={close} /> : null}
      {shown?.kind === 'villages' && named ? <VillageClocksDialog item={named} onClose={close} /> : null}
    </>
  )
}
