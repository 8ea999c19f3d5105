import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import { Alert, Card, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { SubjectObjections } from '../objections/subject-objections'
import '../openness.css'
import { runText as text } from '../run.text'
import { useReach } from '../use-reach'
import { OBJECTION_READERS } from '../watch-roles'
import { FlowChart } from './flow-chart'
import { KeptPapers } from './kept-papers'
import './powers.css'
import { RecordCard } from './record-card'
import { RecordsCard } from './records-card'
import { RunActions } from './run-actions'
import { RunStanding } from './run-standing'

function Run({ objections, run }: ContractOutput<typeof readRun>) {
  const { roles } = useMe()
  const isWithin = useReach()
  const isReached = isWithin(run.regionId)
  const mayRecord = run.state === 'running' && isReached && isShownTo(['village-clerk'], roles)
  const mayOpen = isReached && isShownTo(OBJECTION_READERS, roles)
  const { abandoned, plan, powerTitle, powerVersion, regionName, startedOn, title } = run
  return (
    <>
      <PageHeader
        title={title}
        note={
          <>
            {text.facts(powerTitle, regionName, startedOn)} · {text.byVersion(powerVersion)} ·{' '}
            <RunStanding run={run} />
          </>
        }
        actions={<RunActions run={run} mayRecord={mayRecord} />}
      />
      {abandoned ? (
        <Alert
          type="info"
          showIcon
          className="openness-notice"
          title={text.abandoned(abandoned.on, abandoned.reason)}
        />
      ) : null}
      <Card className="run-card" title={<h2 className="openness-card-title">{text.flowChart}</h2>}>
        <FlowChart boxes={flowChartOf(plan, run, dayOf(Date.now()))} />
      </Card>
      <div className="run-columns">
        <div>
          {mayRecord ? <RecordCard key={run.version} run={run} /> : null}
          <RecordsCard run={run} />
        </div>
        <div>
          {mayOpen ? <KeptPapers run={run} /> : null}
          <Card className="run-card">
            <SubjectObjections regionId={run.regionId} objections={objections} />
          </Card>
        </div>
      </div>
    </>
  )
}

/** One power in use: how each step stands, what was recorded, what was asked, and the form for the next step. */
export default function RunPage() {
  const { runId = '' } = useParams()
  const read = useRemote(readRun, { id: runId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/openness/runs">{text.back}</Link>
      </Empty>
    )
  }
  if (read.error && !read.data) {
    return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  }
  // While another one is on its way, nothing may be recorded of the one before.
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <Run key={runId} {...read.data} />
}
