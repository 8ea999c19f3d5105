import { listFollowUps } from '@qingjian/shared/follow-up/follow-up.contracts'
import {
  FOLLOW_UP_STATE_NAMES,
  FOLLOW_UP_STATES,
  OUTCOME_NAMES,
} from '@qingjian/shared/follow-up/follow-up-states'
import { Button, Select } from 'antd'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { CursorTable } from '../../ui/cursor-table'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { lastContact } from '../attempt-words'
import '../follow-up.css'
import { followUpText } from '../follow-up.text'
import { PlaceCell } from '../place-cell'
import { FollowUpDrawer } from './follow-up-drawer'
import { FollowUpTime } from './follow-up-time'
import { recordsText as text } from './records.text'
import { UnitSelect } from './unit-select'

const STATES = FOLLOW_UP_STATES.map((value) => ({ value, label: FOLLOW_UP_STATE_NAMES[value] }))

/** Every follow-up within reach, newest first; filters and the one that is open stand in the address. */
export default function RecordsPage() {
  const [filters, change] = useFilters(['state', 'unitId', 'open'])
  const state = FOLLOW_UP_STATES.find((one) => one === filters.state)
  const list = useCursorList(listFollowUps, { state, unitId: filters.unitId }, ({ followUps }) => followUps)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <FilterBar label={text.filters}>
        <Select
          allowClear
          placeholder={text.state}
          aria-label={text.state}
          options={STATES}
          value={state}
          onChange={(value) => change({ state: value })}
          style={{ width: 150 }}
        />
        <UnitSelect value={filters.unitId} onChange={(unitId) => change({ unitId })} />
      </FilterBar>
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: followUpText.place,
            key: 'place',
            width: 235,
            render: (_, row) => <PlaceCell followUp={row} />,
          },
          {
            title: followUpText.kind,
            key: 'kind',
            width: 150,
            render: (_, { caseNumber, kind, round }) => (
              <>
                {kind === 'case' ? followUpText.round(round) : followUpText.kinds[kind]}
                <small className="follow-up-under follow-up-number">{caseNumber}</small>
              </>
            ),
          },
          {
            title: text.outcome,
            key: 'outcome',
            width: 140,
            render: (_, { outcome, state: standing }) =>
              outcome === undefined ? (
                FOLLOW_UP_STATE_NAMES[standing]
              ) : (
                <strong>{OUTCOME_NAMES[outcome]}</strong>
              ),
          },
          {
            title: followUpText.attempts,
            key: 'attempts',
            width: 210,
            render: (_, row) => lastContact(row),
          },
          { title: text.when, key: 'when', width: 165, render: (_, row) => <FollowUpTime followUp={row} /> },
          {
            key: 'open',
            fixed: 'end',
            width: 80,
            render: (_, { id }) => <Button onClick={() => change({ open: id })}>{text.open}</Button>,
          },
        ]}
      />
      {filters.open === undefined ? null : (
        <FollowUpDrawer followUpId={filters.open} onClose={() => change({ open: undefined })} />
      )}
    </>
  )
}
