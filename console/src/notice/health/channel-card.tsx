import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import { readHealth, resumeChannel } from '@qingjian/shared/notice/notice.contracts'
import { App, Button, Card } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { formatInstant } from '../../ui/format-instant'
import { ReasonDialog } from '../../ui/reason-dialog'
import { messagesAddress } from '../messages/use-message-filters'
import { healthText as text } from './health.text'

type ChannelHealth = ContractOutput<typeof readHealth>['channels'][number]

/** One way out of the house: whether it is open, what waits, and the button that lets it go on. */
export function ChannelCard(health: ChannelHealth) {
  const { channel, oldestDueAt, queued, sentToday, state, submitted, unknown } = health
  const isOpen = state === 'open'
  return (
    <Card title={<h2 className="notice-card-title">{CHANNEL_NAMES[channel]}</h2>}>
      <dl className="health-facts">
        <dt>{text.state}</dt>
        <dd>
          <span className={`state-tag state-tag-${isOpen ? 'plain' : 'unknown'}`}>{text.states[state]}</span>
        </dd>
        <dt>{text.queued}</dt>
        <dd>
          {text.counted(queued)}{' '}
          {queued === 0 ? null : (
            <Link to={messagesAddress({ channel, state: 'queued' })}>{text.seeQueued}</Link>
          )}
        </dd>
        {oldestDueAt === undefined ? null : (
          <>
            <dt>{text.oldest}</dt>
            <dd>{formatInstant(oldestDueAt)}</dd>
          </>
        )}
        <dt>{text.submitted}</dt>
        <dd>{text.counted(submitted)}</dd>
        <dt>{text.unknown}</dt>
        <dd>
          {text.counted(unknown)}{' '}
          {unknown === 0 ? null : (
            <Link to={messagesAddress({ channel, state: 'unknown' })}>{text.seeUnknown}</Link>
          )}
        </dd>
        <dt>{text.sentToday}</dt>
        <dd>{text.counted(sentToday)}</dd>
      </dl>
      {state === 'paused' ? <Resume channel={channel} /> : null}
    </Card>
  )
}

function Resume({ channel }: Pick<ChannelHealth, 'channel'>) {
  const { message } = App.useApp()
  const isAdmin = useMe().roles.includes('admin')
  const [isAsking, setIsAsking] = useState(false)
  const resume = useChange(resumeChannel, {
    outdates: [readHealth],
    onDone: () => {
      setIsAsking(false)
      message.success(text.resumed)
    },
  })
  if (!isAdmin) return null
  return (
    <>
      <Button type="primary" onClick={() => setIsAsking(true)}>
        {text.resume}
      </Button>
      <ReasonDialog
        open={isAsking}
        title={text.resumeTitle(CHANNEL_NAMES[channel])}
        busy={resume.isPending}
        failure={resume.error ? messageOf(resume.error) : undefined}
        onReason={(reason) => resume.mutate({ channel, reason })}
        onClose={() => {
          resume.reset()
          setIsAsking(false)
        }}
      >
        <p>{text.resumeNote}</p>
      </ReasonDialog>
    </>
  )
}
