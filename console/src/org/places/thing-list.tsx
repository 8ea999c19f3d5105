import type { ListFilters } from '@qingjian/shared/org/org-fields'
import { Button, Input, Segmented, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { formatInstant } from '../../ui/format-instant'
import { ExportButton } from '../export/export-button'
import { orgText as text } from '../org.text'
import type { KindPage } from './kind-pages'
import type { Thing } from './thing'
import { ThingDialog } from './thing-dialog'
import { ThingSteps } from './thing-steps'

const STATES = (['open', 'closed', 'all'] as const).map((value) => ({ value, label: text.states[value] }))

/** Where a thing leads when its name is chosen: to what belongs to it. */
const WITHIN: Partial<Record<KindPage['kind'], (id: string) => string>> = {
  unit: (id) => `/org?kind=person&unitId=${id}`,
  hall: (id) => `/org?kind=window&hallId=${id}`,
}

/** The things of one kind at the chosen place. */
export function ThingList({ page }: { page: KindPage }) {
  const me = useMe()
  const isAdmin = me.roles.includes('admin')
  const [filters, change] = useFilters(['name', 'regionId', 'unitId', 'hallId', 'state'])
  const [entering, setEntering] = useState(false)
  const { hallId, name, regionId, unitId } = filters
  const state = STATES.find(({ value }) => value === filters.state)?.value ?? 'open'
  const asked: ListFilters = { name, regionId, unitId, hallId, state }
  const list = useCursorList(
    page.list,
    { filters: asked },
    (answer) => (answer as { things: Thing[] }).things,
  )
  const within = WITHIN[page.kind]
  return (
    <>
      <FilterBar label={text.filters}>
        <Input.Search
          key={page.kind}
          data-search
          allowClear
          placeholder={page.kind === 'person' ? text.searchPerson : text.search}
          aria-label={page.kind === 'person' ? text.searchPerson : text.search}
          defaultValue={name}
          onSearch={(value) => change({ name: value.trim() })}
          style={{ width: 220 }}
        />
        <Segmented
          aria-label={text.state}
          options={STATES}
          value={state}
          onChange={(value) => change({ state: value === 'open' ? undefined : value })}
        />
        {unitId === undefined ? null : (
          <Tag closable onClose={() => change({ unitId: undefined })}>
            {text.ofUnit(list.rows[0]?.unitName ?? unitId)}
          </Tag>
        )}
        {hallId === undefined ? null : (
          <Tag closable onClose={() => change({ hallId: undefined })}>
            {text.ofHall(list.rows[0]?.hallName ?? hallId)}
          </Tag>
        )}
        {isAdmin ? (
          <Button type="primary" onClick={() => setEntering(true)}>
            {text.create}
            {page.title}
          </Button>
        ) : null}
        <ExportButton kind={page.kind} title={page.title} filters={asked} />
      </FilterBar>
      <CursorTable<Thing>
        label={page.title}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          {
            title: page.kind === 'person' ? text.personName : text.name,
            key: 'name',
            fixed: 'left',
            render: (_, thing) => (
              <>
                {within ? <Link to={within(thing.id)}>{thing.name}</Link> : thing.name}
                {thing.closedOn === undefined ? null : (
                  <Tag>{page.kind === 'person' ? text.left : text.closed}</Tag>
                )}
              </>
            ),
          },
          ...page.columns,
          {
            title: text.changed,
            key: 'changed',
            render: (_, { changedAt, changedBy }) =>
              changedAt === undefined ? '' : `${changedBy ?? ''} ${formatInstant(changedAt)}`,
          },
          {
            key: 'steps',
            fixed: 'right',
            render: (_, thing) => <ThingSteps page={page} thing={thing} isAdmin={isAdmin} />,
          },
        ]}
      />
      {entering ? (
        <ThingDialog page={page} place={{ regionId, unitId, hallId }} onClose={() => setEntering(false)} />
      ) : null}
    </>
  )
}
