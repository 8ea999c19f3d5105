import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import { listCases } from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { Button } from 'antd'
import { useState } from 'react'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import type { CaseRow } from '../case-types'
import { casesText } from '../cases.text'
import { useYearCalendars } from '../clock/use-year-calendars'
import { AssignDialog } from '../steps/assign-dialog'
import { caseColumns } from './case-table'
import { listText as text } from './list.text'
import type { CaseFilterValues } from './use-case-filters'

const ASSIGNERS = ['unit-clerk', 'town-reviewer', 'dispatcher', 'inspector'] as const satisfies StaffRole[]

/** As the contract has it. */
const MOST_AT_ONCE = 20

interface CaseListProps {
  queue: CaseQueue
  filters: CaseFilterValues
}

/** The cases of a queue, to be opened one by one or assigned together. A number is looked for in every queue. */
export function CaseList({ filters, queue }: CaseListProps) {
  const { roles } = useMe()
  const calendars = useYearCalendars()
  const [ticked, setTicked] = useState<readonly CaseRow[]>([])
  const [isAssigning, setAssigning] = useState(false)
  const { number, regionId, unitId } = filters
  const input = { queue: number === undefined ? queue : ('all' as const), unitId, regionId, number }
  const list = useCursorList(listCases, input, ({ cases }) => cases)
  // What is ticked is looked up anew, so that it is assigned in the version that the list shows.
  const selected = list.rows.filter(({ id }) => ticked.some((one) => one.id === id))
  const units = new Set(selected.map(({ unit }) => unit.id))
  const [first] = selected
  const obstacle =
    units.size > 1 ? text.oneUnit : selected.length > MOST_AT_ONCE ? text.tooMany(MOST_AT_ONCE) : undefined
  const clear = () => setTicked([])
  const canAssign = isShownTo(ASSIGNERS, roles)
  return (
    <>
      {first === undefined ? null : (
        <div className="case-selection">
          <Button type="primary" disabled={obstacle !== undefined} onClick={() => setAssigning(true)}>
            {text.assignSelected(selected.length)}
          </Button>
          <Button onClick={clear}>{text.unselect}</Button>
          {obstacle === undefined ? null : <span role="status">{obstacle}</span>}
        </div>
      )}
      <CursorTable<CaseRow>
        label={casesText.queues[input.queue]}
        list={list}
        rowKey={({ id }) => id}
        columns={caseColumns(calendars, Date.now())}
        empty={number === undefined ? text.empty : text.notFound}
        {...(canAssign
          ? {
              selection: {
                selectedRowKeys: selected.map(({ id }) => id),
                onChange: (_, rows) => setTicked(rows),
                getCheckboxProps: ({ number: one }) => ({ 'aria-label': text.tick(one) }),
                getTitleCheckboxProps: () => ({ 'aria-label': text.tickAll }),
              },
            }
          : {})}
      />
      {isAssigning && first ? (
        <AssignDialog
          cases={selected}
          unitId={first.unit.id}
          onDone={() => {
            setAssigning(false)
            clear()
          }}
          onClose={() => setAssigning(false)}
        />
      ) : null}
    </>
  )
}
