import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import { readMessage } from '@qingjian/shared/notice/notice.contracts'
import { templateOf } from '@qingjian/shared/notice/templates'
import { Descriptions, Drawer, Timeline } from 'antd'
import type { ReactNode } from 'react'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { CostCell } from './cost-cell'
import { DecideUnknown } from './decide-unknown'
import type { Message } from './message'
import { messagesText as text } from './messages.text'
import { StateTag } from './state-tag'

/** One message: its words, what happened to it, what was replied, and the decision where nobody knows whether it arrived. */
export function MessageDrawer({ messageId, onClose }: { messageId: string; onClose: () => void }) {
  const kept = useRemote(readMessage, { messageId })
  // The one before stays in the answer until the next is there.
  const detail = kept.data?.message.id === messageId ? kept.data : undefined
  return (
    <Drawer open title={text.drawer} size={560} onClose={onClose}>
      {kept.error ? (
        <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
      ) : detail === undefined ? (
        <Loading />
      ) : (
        <>
          {detail.message.state === 'unknown' ? <DecideUnknown messageId={messageId} /> : null}
          <Descriptions
            bordered
            size="small"
            column={1}
            items={linesOf(detail.message).map(([label, children]) => ({ key: label, label, children }))}
            styles={{ label: { width: 120 } }}
          />
          <h2 className="notice-heading">{text.words}</h2>
          <p className="notice-words">{detail.text}</p>
          {templateOf(detail.message.template).variables.includes('link') ? (
            <p className="notice-soft">{text.wordsNote}</p>
          ) : null}
          <h2 className="notice-heading">{text.steps}</h2>
          <Timeline
            items={detail.steps.map(({ at, what }, place) => ({
              key: `${at}-${place}`,
              content: `${formatInstant(at)} ${what}`,
            }))}
          />
          <h2 className="notice-heading">{text.replies}</h2>
          {detail.replies.length === 0 ? <p className="notice-soft">{text.noReplies}</p> : null}
          {detail.replies.map(({ at, content, id }) => (
            <p key={id} className="notice-words">
              {formatInstant(at)} {content}
            </p>
          ))}
        </>
      )}
    </Drawer>
  )
}

function linesOf(message: Message): [string, ReactNode][] {
  const lines: [string, ReactNode][] = [
    [text.template, message.templateName],
    [text.channel, CHANNEL_NAMES[message.channel]],
    [text.recipient, message.recipient],
    [text.state, <StateTag key="state" state={message.state} />],
    [text.reason, message.reason],
    [text.code, message.code],
    [text.key, message.key === undefined ? undefined : text.keyPressed(message.key)],
    [text.createdAt, formatInstant(message.createdAt)],
    [text.dueAt, formatInstant(message.dueAt)],
    [text.sentAt, formatInstant(message.sentAt)],
    [text.settledAt, formatInstant(message.settledAt)],
    [text.attempts, text.times(message.attempts)],
    [text.cost, <CostCell key="cost" message={message} />],
  ]
  return lines.filter(([, value]) => value !== undefined && value !== '')
}
