import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { readOccasion } from '@qingjian/shared/reminder/reminder.contracts'
import { OCCASION_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { Alert, Button } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { KindName } from '../kind-mark'
import '../reminder.css'
import { DeliveriesCard } from './deliveries-card'
import './occasion.css'
import { occasionText as text } from './occasion.text'
import { OccasionFigures } from './occasion-figures'

/** Milliseconds between two readings while messages are on their way. */
const EVERY = 20_000

/** One day of one plan: what arrived, who acknowledged it, what failed and why. */
export default function OccasionPage() {
  const navigate = useNavigate()
  const { id = '' } = useParams()
  const kept = useRemote(readOccasion, { id }, { every: EVERY })
  const back = <Button onClick={() => navigate('/reminder/occasions')}>{text.backToList}</Button>
  const shown = kept.data?.occasion.id === id ? kept.data : undefined
  if (kept.error && shown === undefined) {
    return (
      <>
        <PageHeader title={text.title} actions={back} />
        <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
      </>
    )
  }
  if (shown === undefined) return <Loading />
  const { failures, mayRetry, occasion } = shown
  const { countedAt, counts, day, decidedBy, kind, planId, planName, reason, state, title } = occasion
  const stateName = OCCASION_STATE_NAMES[state]
  return (
    <>
      <PageHeader
        title={text.occasion(title)}
        note={countedAt === undefined ? text.notCounted : text.countedAt(formatInstant(countedAt))}
        actions={back}
      />
      <p className="occasion-plan">
        <strong>{writtenDay(day)}</strong>
        <KindName kind={kind} />
        <span>{stateName}</span>
        <span>
          {text.ofPlan} <Link to={`/reminder/plans/${planId}`}>{planName}</Link>
        </span>
      </p>
      {reason === undefined ? null : (
        <Alert
          className="occasion-outcome"
          type="info"
          showIcon
          title={
            decidedBy === undefined
              ? text.decidedBySystem(stateName, reason)
              : text.decided(stateName, decidedBy, reason)
          }
        />
      )}
      <OccasionFigures counts={counts} failures={failures} />
      <DeliveriesCard
        key={id}
        occasionId={id}
        countedAt={countedAt}
        failed={counts.failed + counts.missed}
        mayRetry={mayRetry}
      />
    </>
  )
}
