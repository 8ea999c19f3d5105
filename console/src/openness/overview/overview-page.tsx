import { readOverview } from '@qingjian/shared/openness/publication.contracts'
import { Checkbox } from 'antd'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { watchText } from '../watch.text'
import { YearChoice, yearOf } from '../year-choice'
import { hasProblem, sumsOf } from './overview-rows'
import { SumTiles } from './sum-tiles'
import { VillageTable } from './village-table'

const text = watchText.overview

/** Every village within reach in one year: what it has published, what is late, what does not balance, what is asked. */
export default function OverviewPage() {
  const [filters, change] = useFilters(['year', 'problems'])
  const year = yearOf(filters.year)
  const read = useRemote(readOverview, { year })
  const villages = read.data?.villages ?? []
  const isOnlyProblems = filters.problems !== undefined
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <YearChoice year={year} onChange={(chosen) => change({ year: String(chosen) })} />
        <Checkbox
          checked={isOnlyProblems}
          onChange={({ target }) => change({ problems: target.checked ? 'yes' : undefined })}
        >
          {text.onlyProblems}
        </Checkbox>
      </FilterBar>
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {read.data ? (
        <>
          <SumTiles sums={sumsOf(villages)} />
          <VillageTable
            villages={isOnlyProblems ? villages.filter(hasProblem) : villages}
            year={year}
            isLoading={read.isPlaceholderData}
            empty={villages.length === 0 ? text.noVillages : text.noProblems}
          />
        </>
      ) : read.error ? null : (
        <Loading />
      )}
    </>
  )
}
