import { previewPeople, readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { Button } from 'antd'
import { messageOf } from '../../lib/failure'
import { useCursorList } from '../../lib/use-cursor-list'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { yearText as text } from './year.text'

/** Who gets what on a day to come, by the plan as it is in force now. */
export function NamesOfDay({ day, planId }: { day: string; planId: string }) {
  const plan = useRemote(readPlan, { id: planId })
  if (plan.error) return <FailureNotice message={messageOf(plan.error)} onRetry={() => void plan.refetch()} />
  if (plan.data === undefined || plan.isPlaceholderData) return <Loading />
  const content = plan.data.inForce?.content
  return content === undefined ? <p>{text.noContent}</p> : <People content={content} day={day} />
}

function People({ content, day }: { content: PlanContent; day: string }) {
  const list = useCursorList(previewPeople, { content, day }, ({ people }) => people)
  if (list.error) return <FailureNotice message={messageOf(list.error)} onRetry={list.reload} />
  if (list.isLoading) return <Loading />
  if (list.rows.length === 0) return <p>{text.nobody}</p>
  return (
    <>
      <p className="reminder-hint" aria-live="polite">
        {text.shown(list.rows.length, list.hasMore)}
      </p>
      <ul className="year-names">
        {list.rows.map(({ by, id, name, position, text: words, unitName }) => (
          <li key={id}>
            <strong>{name}</strong>{' '}
            <span>
              {unitName} {position} · {text.by[by]}
            </span>
            <p>{words}</p>
          </li>
        ))}
      </ul>
      {list.hasMore ? (
        <Button block onClick={list.loadMore} loading={list.isLoadingMore}>
          {text.more}
        </Button>
      ) : null}
    </>
  )
}
