import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listDeliveries } from '@qingjian/shared/reminder/reminder.contracts'
import { SHOWN_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { Button, Popover, type TableColumnsType } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { PhoneBubble } from '../phone-bubble'
import { occasionText as text } from './occasion.text'

export type DeliveryRow = ContractOutput<typeof listDeliveries>['deliveries'][number]

/** Who, where it stands and why, whether it was read, and the very words. */
export const deliveryColumns: TableColumnsType<DeliveryRow> = [
  {
    title: text.name,
    key: 'name',
    render: (_, { mobile, name, unitName }) => (
      <>
        <strong>{name}</strong>
        <span className="occasion-mobile">{mobile ?? text.noMobile}</span>
        <small className="reminder-under">{unitName}</small>
      </>
    ),
  },
  {
    title: text.standing,
    key: 'state',
    render: (_, { attempts, code, reason, state }) => (
      <>
        {state === 'failed' ? <strong>{SHOWN_STATE_NAMES[state]}</strong> : SHOWN_STATE_NAMES[state]}
        {reason === undefined ? null : (
          <small className="occasion-reason">
            {reason}
            {code === undefined ? '' : text.code(code)}
          </small>
        )}
        {attempts > 1 ? <small className="occasion-reason">{text.attempts(attempts)}</small> : null}
      </>
    ),
  },
  {
    title: text.reading,
    key: 'reading',
    width: 150,
    render: (_, { acknowledgedAt, readAt }) => {
      const at = acknowledgedAt ?? readAt
      if (at === undefined) return text.unread
      return (
        <>
          {acknowledgedAt === undefined ? text.read : text.acknowledged}
          <small className="reminder-under">{formatInstant(at)}</small>
        </>
      )
    },
  },
  {
    key: 'words',
    width: 100,
    render: (_, { createdAt, name, parts, text: words }) => (
      <Popover
        trigger="click"
        placement="left"
        title={text.wordsTitle(name)}
        content={
          <div style={{ width: 320 }}>
            <PhoneBubble words={words} note={text.sentAt(formatInstant(createdAt), parts)} />
          </div>
        }
      >
        <Button>{text.words}</Button>
      </Popover>
    ),
  },
]
