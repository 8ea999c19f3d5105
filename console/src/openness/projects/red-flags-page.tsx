import { listRedFlags } from '@qingjian/shared/openness/projects/project.contracts'
import type { RedFlagView } from '@qingjian/shared/openness/projects/project-fields'
import { RED_FLAG_NAMES, RED_FLAGS } from '@qingjian/shared/openness/projects/project-stages'
import { Select } from 'antd'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { redFlagText as text } from '../project.text'
import { RULE_READERS } from '../project-roles'
import '../watch.css'
import { FlagRows } from './flag-rows'

/** What looks wrong about projects within reach, each with the rows that say so. */
export default function RedFlagsPage() {
  const { roles } = useMe()
  const [filters, change] = useFilters(['flag', 'place'])
  const flag = RED_FLAGS.find((one) => one === filters.flag)
  const list = useCursorList(
    listRedFlags,
    {
      ...(flag === undefined ? {} : { flag }),
      ...(filters.place === undefined ? {} : { regionId: filters.place }),
    },
    ({ flags }) => flags,
  )
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={isShownTo(RULE_READERS, roles) ? <Link to="/settings/projects">{text.toRules}</Link> : null}
      />
      <FilterBar label={text.filters}>
        <Select
          aria-label={text.flag}
          allowClear
          style={{ width: 220 }}
          placeholder={text.every}
          {...(flag === undefined ? {} : { value: flag })}
          options={RED_FLAGS.map((value) => ({ value, label: RED_FLAG_NAMES[value] }))}
          onChange={(chosen: string | undefined) => change({ flag: chosen })}
        />
        <PlaceSelect value={filters.place} onChange={(place) => change({ place })} />
      </FilterBar>
      <CursorTable<RedFlagView>
        label={text.list}
        list={list}
        rowKey={({ flag: name, projectId }) => `${projectId} ${name}`}
        empty={text.empty}
        columns={[
          {
            title: text.flag,
            key: 'flag',
            render: (_, { flag: name }) => <span className="watch-warning">{RED_FLAG_NAMES[name]}</span>,
          },
          {
            title: text.project,
            key: 'project',
            render: (_, { projectId, regionName, title }) => (
              <div className="openness-wrapped">
                <Link to={`/openness/projects/${projectId}`}>
                  <strong>{title}</strong>
                </Link>
                <small className="openness-under">{regionName}</small>
              </div>
            ),
          },
          {
            title: text.words,
            key: 'words',
            render: (_, { words }) => <span className="watch-words">{words}</span>,
          },
          { title: text.rows, key: 'rows', render: (_, { rows }) => <FlagRows rows={rows} /> },
        ]}
      />
    </>
  )
}
