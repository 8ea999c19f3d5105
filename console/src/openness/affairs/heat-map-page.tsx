import { readHeatMap } from '@qingjian/shared/openness/affairs/affair.contracts'
import { Button, Checkbox } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FigureTiles } from '../../ui/figure-tiles'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { affairText } from '../affair.text'
import { PlaceSelect } from '../place-select'
import { YearChoice, yearOf } from '../year-choice'
import { HeatDrawer } from './heat-drawer'
import { type HeatVillage, heatTiles, isOverdue, wasLate } from './heat-rows'
import { HeatLegend, HeatTable } from './heat-table'

const text = affairText.heat

/** Villages by the twelve months of a year; a cell leads to what was due there. */
export default function HeatMapPage() {
  const [filters, change] = useFilters(['year', 'place', 'problems'])
  const [chosen, setChosen] = useState<{ village: HeatVillage; month: number }>()
  const year = yearOf(filters.year)
  const read = useRemote(readHeatMap, { year })
  const { place, problems } = filters
  const villages = useMemo(
    () =>
      (read.data?.villages ?? []).filter(
        (village) =>
          (place === undefined || village.regionId.startsWith(place)) &&
          (problems === undefined || isOverdue(village) || wasLate(village)),
      ),
    [read.data, place, problems],
  )
  const choose = useCallback((village: HeatVillage, month: number) => setChosen({ village, month }), [])
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={<Button onClick={() => window.print()}>{text.print}</Button>}
      />
      <FilterBar label={text.filters}>
        <YearChoice year={year} onChange={(wanted) => change({ year: String(wanted) })} />
        <PlaceSelect value={place} onChange={(regionId) => change({ place: regionId })} />
        <Checkbox
          checked={problems !== undefined}
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
          <FigureTiles tiles={heatTiles(villages)} />
          <HeatLegend />
          <HeatTable villages={villages} empty={text.empty} onChoose={choose} />
        </>
      ) : read.error ? null : (
        <Loading />
      )}
      {chosen ? (
        <HeatDrawer
          regionId={chosen.village.regionId}
          name={chosen.village.name}
          {...{ year, month: chosen.month }}
          onClose={() => setChosen(undefined)}
        />
      ) : null}
    </>
  )
}
