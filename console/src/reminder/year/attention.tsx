import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readOverview } from '@qingjian/shared/reminder/reminder.contracts'
import { Alert } from 'antd'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { yearText as text } from './year.text'

type AlertKind = ContractOutput<typeof readOverview>['alerts'][number]['kind']

const CALENDAR = { to: '/settings/calendar', words: text.toCalendar }
const OCCASIONS = { to: '/reminder/occasions', words: text.toOccasions }
const PEOPLE = { to: '/org?kind=person', words: text.toPeople }
/** Where each is mended. */
const PLACES: Record<AlertKind, { to: string; words: string }> = {
  'no-calendar': CALENDAR,
  'no-mobile': PEOPLE,
  'no-joining-day': PEOPLE,
  'no-plan': { to: '/reminder/plans', words: text.toPlans },
  missed: OCCASIONS,
  failed: OCCASIONS,
  late: OCCASIONS,
}

/** What is wrong with the reminders, and what of the months cannot be told, in words, each with the place to mend it. */
export function Attention({ gaps }: { gaps: readonly string[] }) {
  const { data, error, refetch } = useRemote(readOverview, {})
  if (error) return <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} />
  const alerts = data?.alerts ?? []
  const told = new Set(alerts.map(({ message }) => message))
  const lines = [
    ...alerts.map(({ kind, message }) => ({ message, ...PLACES[kind] })),
    ...gaps.filter((gap) => !told.has(gap)).map((message) => ({ message, ...CALENDAR })),
  ]
  if (lines.length === 0) return null
  return (
    <Alert
      className="year-attention"
      type="warning"
      showIcon
      title={text.attention}
      description={
        <ul>
          {lines.map(({ message, to, words }) => (
            <li key={message}>
              {message}
              <Link to={to}>{words}</Link>
            </li>
          ))}
        </ul>
      }
    />
  )
}
