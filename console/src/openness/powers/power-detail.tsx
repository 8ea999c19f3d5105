import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { Button, Card, Space } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import '../openness.css'
import { powerText as text } from '../power.text'
import { FlowChart } from './flow-chart'
import './powers.css'
import { StartRunDialog } from './start-run-dialog'

/** One entry of the list with its flow chart; a clerk begins from here. */
export function PowerDetail({ powerId }: { powerId: string }) {
  const { roles } = useMe()
  const [isStarting, setStarting] = useState(false)
  const read = useRemote(readAnnouncement, { id: powerId })
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data || read.isPlaceholderData) return <Loading />
  const { content, publishedOn, version } = read.data.announcement
  if (content?.kind !== 'power') return <p>{text.missing}</p>
  const { basis, decider, scope, steps, title } = content
  const published =
    version > 1 ? `${spokenDay(publishedOn)}（${text.corrected(version)}）` : spokenDay(publishedOn)
  return (
    <Card
      title={<h2 className="openness-card-title">{title}</h2>}
      extra={
        <Space className="powers-buttons">
          <Button onClick={() => window.print()}>{text.print}</Button>
          {isShownTo(['village-clerk'], roles) ? (
            <Button type="primary" onClick={() => setStarting(true)}>
              {text.start}
            </Button>
          ) : null}
        </Space>
      }
    >
      <dl className="powers-facts">
        <dt>{text.basis}</dt>
        <dd>{basis}</dd>
        <dt>{text.decider}</dt>
        <dd>{decider}</dd>
        <dt>{text.scope}</dt>
        <dd>{scope === '' ? text.noScope : scope}</dd>
        <dt>{text.publishedOn}</dt>
        <dd>{published}</dd>
      </dl>
      <FlowChart boxes={flowChartOf(steps)} />
      {isStarting ? (
        <StartRunDialog powerId={powerId} title={title} onClose={() => setStarting(false)} />
      ) : null}
    </Card>
  )
}
