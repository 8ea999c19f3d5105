import { listProjects } from '@qingjian/shared/openness/projects/project.contracts'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { Checkbox, Select } from 'antd'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { projectText as text } from '../project.text'
import '../watch.css'
import { thisYear } from '../year-choice'
import { DownloadButton } from './download-button'
import { projectColumns } from './project-columns'
import { useFlags, useMaySeeFlags } from './use-flags'

/** Years that can be chosen: next year's works are decided upon in this one. */
const YEARS = 12
const WARRANTY_DAYS = 30

/** Works that are public, with where each stands and what looks wrong beside it. */
export default function ProjectsPage() {
  const [filters, change] = useFilters(['place', 'year', 'ending'])
  const place = filters.place === undefined ? {} : { regionId: filters.place }
  const list = useCursorList(
    listProjects,
    {
      ...place,
      ...(filters.year === undefined ? {} : { year: Number(filters.year) }),
      ...(filters.ending === undefined ? {} : { warrantyWithin: WARRANTY_DAYS }),
    },
    ({ projects }) => projects,
  )
  const flags = useFlags(place)
  const maySee = useMaySeeFlags()
  const counts = new Map<string, number>()
  for (const { projectId } of flags) counts.set(projectId, (counts.get(projectId) ?? 0) + 1)
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear() + 1 - back))
  return (
    <>
      <PageHeader title={text.title} note={text.note} actions={<DownloadButton regionId={filters.place} />} />
      <FilterBar label={text.filters}>
        <PlaceSelect value={filters.place} onChange={(regionId) => change({ place: regionId })} />
        <Select
          aria-label={text.year}
          allowClear
          style={{ width: 130 }}
          placeholder={text.everyYear}
          {...(filters.year === undefined ? {} : { value: filters.year })}
          options={years.map((year) => ({ value: year, label: text.yearOf(year) }))}
          onChange={(year: string | undefined) => change({ year })}
        />
        <Checkbox
          checked={filters.ending !== undefined}
          onChange={({ target }) => change({ ending: target.checked ? 'yes' : undefined })}
        >
          {text.onlyEnding}
        </Checkbox>
      </FilterBar>
      <CursorTable<ProjectRowView>
        label={text.list}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={projectColumns(maySee ? counts : undefined)}
      />
    </>
  )
}
