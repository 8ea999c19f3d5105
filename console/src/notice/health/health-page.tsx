import { readHealth } from '@qingjian/shared/notice/notice.contracts'
import { Alert, Card } from 'antd'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../notice.css'
import { alertAddress } from './alert-address'
import { BudgetBar } from './budget-bar'
import { ChannelCard } from './channel-card'
import { healthText as text } from './health.text'

/** Milliseconds between two readings. */
const EVERY = 15_000

/** How messages leave the house, and what somebody has to do about it. */
export default function HealthPage() {
  const kept = useRemote(readHealth, {}, { every: EVERY })
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const { alerts, channels, dailyBudget, lastRunAt, spentToday } = kept.data
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={lastRunAt === undefined ? text.neverRun : text.lastRun(formatInstant(lastRunAt))}
      />
      <div className="health-alerts" role="status">
        {alerts.length === 0 ? <Alert type="success" showIcon title={text.noAlerts} /> : null}
        {alerts.map((alert) => {
          const address = alertAddress(alert)
          return (
            <Alert
              key={`${alert.kind}-${alert.channel}`}
              type="warning"
              showIcon
              title={alert.message}
              action={address === undefined ? undefined : <Link to={address}>{text.seeUnknown}</Link>}
            />
          )
        })}
      </div>
      <div className="health-channels">
        {channels.map((channel) => (
          <ChannelCard key={channel.channel} {...channel} />
        ))}
      </div>
      <Card title={<h2 className="notice-card-title">{text.budget}</h2>}>
        <BudgetBar spent={spentToday} budget={dailyBudget} />
        <Link to="/settings/notice">{text.toSettings}</Link>
      </Card>
    </>
  )
}
