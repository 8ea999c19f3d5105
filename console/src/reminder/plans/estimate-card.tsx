import { estimatePlan } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { Card } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { reminderText } from '../reminder.text'
import { previewText as text } from './preview.text'

/** How many people, messages and 元 a content comes to in the coming year. */
export function EstimateCard({ content }: { content: PlanContent }) {
  const { data, error, refetch } = useRemote(estimatePlan, { content })
  if (error) return <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const { cost, days, gaps, isMore, parts, people, withoutMobile } = data
  const rows = [
    { name: text.people, value: text.peopleValue(people, isMore) },
    { name: text.days, value: text.daysValue(days) },
    ...(content.bySms
      ? [
          { name: text.parts, value: text.partsValue(parts, isMore) },
          { name: text.cost, value: text.costValue(reminderText.yuan(cost), isMore) },
        ]
      : []),
  ]
  return (
    <Card size="small" title={<h2 className="reminder-card-title">{text.year}</h2>}>
      {content.when.kind === 'post' ? (
        <p className="reminder-hint">{text.postNote}</p>
      ) : (
        <dl className="estimate">
          {rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {gaps.map((gap) => (
        <p key={gap} className="reminder-hint">
          {gap}
        </p>
      ))}
      {isMore ? <p className="reminder-hint">{text.isMore}</p> : null}
      {content.bySms && withoutMobile > 0 ? (
        <p className="reminder-hint">{text.withoutMobile(withoutMobile)}</p>
      ) : null}
    </Card>
  )
}
