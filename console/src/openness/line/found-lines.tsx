import type { ContractInput } from '@qingjian/shared/kernel/contract'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { searchLines } from '@qingjian/shared/openness/public.contracts'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { lineColumns } from '../line-columns'
import { lineDetailText } from '../line-detail.text'
import '../watch.css'
import { watchText } from '../watch.text'
import { LineDetailDrawer } from './line-detail-drawer'
import { useOpenLine } from './use-open-line'

const text = watchText.search

interface FoundLinesProps {
  label: string
  wanted: Omit<ContractInput<typeof searchLines>, 'after'>
}

/** That a line was corrected or withdrawn since. */
function Standing({ line: { reason, standing } }: { line: LineView }) {
  if (standing === 'current') return null
  return (
    <div className="openness-wrapped">
      <small className="openness-under">
        {lineDetailText.standing[standing]}
        {reason === undefined ? null : ` · ${lineDetailText.reason(reason)}`}
      </small>
    </div>
  )
}

/** Published lines that answer a search; a line's item opens everything about it. */
export function FoundLines({ label, wanted }: FoundLinesProps) {
  const list = useCursorList(searchLines, wanted, ({ lines }) => lines)
  const { open } = useOpenLine()
  const columns = lineColumns<LineView>().map((column) =>
    column.key === 'item'
      ? {
          ...column,
          render: (value: unknown, line: LineView, place: number) => (
            <>
              <Button
                type="link"
                className="watch-link"
                aria-label={lineDetailText.open(line.item)}
                onClick={() => open(line.id)}
              >
                {column.render?.(value, line, place) as ReactNode}
              </Button>
              <Standing line={line} />
            </>
          ),
        }
      : column,
  )
  return (
    <>
      <CursorTable<LineView>
        label={label}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        // A search with many conditions looks through so many lines a page and may find nothing among them.
        empty={list.hasMore ? text.partly : text.empty}
      />
      <LineDetailDrawer />
    </>
  )
}
