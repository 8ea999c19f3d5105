import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { roundYuan } from '@qingjian/shared/openness/money-words'
import type { listLog } from '@qingjian/shared/openness/public.contracts'
import { Button } from 'antd'
import type { CursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import '../openness.css'
import { publicSubjectAddress } from '../public-address'
import { watchText } from '../watch.text'
import { fingerprintGroups } from './fingerprint-groups'
import './log.css'

export type LogEntry = ContractOutput<typeof listLog>['entries'][number]

const text = watchText.log
/** So much of a hash tells an entry from others. */
const SHOWN_CHARACTERS = 16

interface LogTableProps {
  list: CursorList<LogEntry>
  onCheck: (entry: LogEntry) => void
  isChecking: boolean
}

/** What was published, corrected, withdrawn, archived and recorded, the newest first. */
export function LogTable({ isChecking, list, onCheck }: LogTableProps) {
  return (
    <CursorTable<LogEntry>
      label={text.list}
      list={list}
      rowKey={({ sequence }) => String(sequence)}
      empty={text.empty}
      columns={[
        { title: text.sequence, dataIndex: 'sequence', key: 'sequence', align: 'right' },
        {
          title: text.at,
          key: 'at',
          render: (_, { at }) => <span className="openness-amount">{formatInstant(at)}</span>,
        },
        { title: text.act, key: 'act', render: (_, { act }) => text.acts[act] },
        {
          title: text.what,
          key: 'what',
          render: (_, { reason, title, ...entry }) => (
            <div className="openness-wrapped">
              <a href={publicSubjectAddress(entry)} target="_blank" rel="noreferrer">
                {title}
              </a>
              {reason === undefined ? null : <small className="openness-under">{text.reason(reason)}</small>}
            </div>
          ),
        },
        { title: text.place, dataIndex: 'regionName', key: 'place' },
        {
          title: text.lines,
          key: 'lines',
          align: 'right',
          render: (_, { lines }) => (lines === 0 ? '' : text.lineCount(lines)),
        },
        {
          title: text.amount,
          key: 'amount',
          align: 'right',
          render: (_, { act, amount, lines }) => (act === 'publish' && lines > 0 ? roundYuan(amount) : ''),
        },
        {
          title: text.hash,
          key: 'hash',
          render: (_, { hash }) => (
            <code className="log-fingerprint" title={hash}>
              {fingerprintGroups(hash.slice(0, SHOWN_CHARACTERS))}
            </code>
          ),
        },
        {
          title: text.check,
          key: 'check',
          render: (_, entry) => (
            <Button disabled={isChecking} onClick={() => onCheck(entry)}>
              {text.checkOne}
            </Button>
          ),
        },
      ]}
    />
  )
}
