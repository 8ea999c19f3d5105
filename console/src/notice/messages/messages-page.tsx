import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import { listMessages } from '@qingjian/shared/notice/notice.contracts'
import { Button } from 'antd'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import '../notice.css'
import { CostCell } from './cost-cell'
import { MessageDrawer } from './message-drawer'
import { MessageFilters } from './message-filters'
import { messagesText as text } from './messages.text'
import { StateTag } from './state-tag'
import { useMessageFilters } from './use-message-filters'

/** Every message of the district, newest first; filters and the one that is open stand in the address. */
export default function MessagesPage() {
  const { change, filters } = useMessageFilters()
  const { channel, day, open, state } = filters
  const list = useCursorList(listMessages, { channel, state, day }, ({ messages }) => messages)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <MessageFilters filters={filters} change={change} />
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: text.createdAt,
            key: 'createdAt',
            width: 165,
            render: (_, { createdAt }) => formatInstant(createdAt),
          },
          {
            title: text.template,
            key: 'template',
            width: 180,
            render: (_, { channel: way, templateName }) => (
              <>
                {templateName}
                <small className="notice-under">{CHANNEL_NAMES[way]}</small>
              </>
            ),
          },
          { title: text.recipient, key: 'recipient', width: 130, render: (_, { recipient }) => recipient },
          {
            title: text.state,
            key: 'state',
            render: (_, { key, reason, state: standing }) => (
              <>
                <StateTag state={standing} /> {key === undefined ? null : text.keyPressed(key)}
                {reason === undefined ? null : <small className="notice-under notice-reason">{reason}</small>}
              </>
            ),
          },
          { title: text.cost, key: 'cost', width: 100, render: (_, row) => <CostCell message={row} /> },
          {
            key: 'open',
            fixed: 'end',
            width: 80,
            render: (_, { id }) => <Button onClick={() => change({ open: id })}>{text.open}</Button>,
          },
        ]}
      />
      {open === undefined ? null : (
        <MessageDrawer messageId={open} onClose={() => change({ open: undefined })} />
      )}
    </>
  )
}
