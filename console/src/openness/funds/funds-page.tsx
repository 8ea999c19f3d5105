import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { plainYuan } from '@qingjian/shared/kernel/money'
import { SOURCE_LEVEL_NAMES } from '@qingjian/shared/openness/line-kinds'
import { standardInWords, yuan } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { listFunds } from '@qingjian/shared/openness/public.contracts'
import { Table, type TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { fundText as text } from '../fund.text'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { YearChoice, yearOf } from '../year-choice'
import './funds.css'

const COLUMNS: TableColumnsType<LineView> = [
  {
    title: text.name,
    key: 'name',
    render: (_, { id, item, standing }) => (
      <div className="openness-wrapped">
        <Link to={`/openness/funds/${id}`}>
          <strong>{item}</strong>
        </Link>
        {standing === 'current' ? null : <small className="openness-under">{text.standing[standing]}</small>}
      </div>
    ),
  },
  {
    title: text.sourceLevel,
    key: 'source',
    render: (_, { sourceLevel }) => sourceLevel && SOURCE_LEVEL_NAMES[sourceLevel],
  },
  {
    title: text.standard,
    key: 'standard',
    render: (_, { standard, unit }) =>
      standard === undefined || unit === undefined ? '' : standardInWords(standard, unit),
  },
  {
    title: text.amount,
    key: 'amount',
    align: 'right',
    render: (_, { amount }) => <span className="openness-amount">{plainYuan(amount)}</span>,
  },
  {
    title: text.policy,
    key: 'policy',
    render: (_, { policy }) =>
      policy && (
        <div className="openness-wrapped">
          {policy.title}
          <small className="openness-under">
            {policy.issuer} {policy.number}
          </small>
        </div>
      ),
  },
  {
    title: text.publishedOn,
    key: 'published',
    render: (_, { publishedOn }) => <span className="openness-amount">{writtenDay(publishedOn)}</span>,
  },
]

/** The funds of a year, those of a place where one is named. */
export default function FundsPage() {
  const [filters, change] = useFilters(['year', 'place'])
  const year = yearOf(filters.year)
  const read = useRemote(listFunds, {
    year,
    ...(filters.place === undefined ? {} : { regionId: filters.place }),
  })
  const funds = read.data?.funds ?? []
  const standing = funds.filter((fund) => fund.standing !== 'withdrawn')
  const isLoading = read.isLoading || read.isPlaceholderData
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <YearChoice year={year} onChange={(chosen) => change({ year: String(chosen) })} />
        <PlaceSelect value={filters.place} onChange={(place) => change({ place })} />
      </FilterBar>
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : (
        <section aria-label={text.list}>
          {standing.length === 0 || isLoading ? null : (
            <p className="fund-sum">
              {text.sum(standing.length, yuan(standing.reduce((sum, { amount }) => sum + amount, 0)))}
            </p>
          )}
          <Table<LineView>
            dataSource={funds}
            rowKey={({ id }) => id}
            columns={COLUMNS}
            loading={isLoading}
            pagination={false}
            size="middle"
            scroll={{ x: 'max-content' }}
            locale={{
              emptyText: isLoading ? ' ' : filters.place === undefined ? text.empty : text.emptyPlace,
            }}
          />
        </section>
      )}
    </>
  )
}
