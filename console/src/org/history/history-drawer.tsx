import { listChanges } from '@qingjian/shared/org/org.contracts'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { Button, Drawer, Empty, Timeline } from 'antd'
import { messageOf } from '../../lib/failure'
import { useCursorList } from '../../lib/use-cursor-list'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { uiText } from '../../ui/ui.text'
import { orgText as text } from '../org.text'

interface HistoryDrawerProps {
  kind: OrgKind | 'roster'
  id: string
  name: string
  onClose: () => void
}

/** Everything that happened to one thing, newest first: who, when, why, what it was and what it became. */
export function HistoryDrawer({ id, kind, name, onClose }: HistoryDrawerProps) {
  const changes = useCursorList(listChanges, { kind, id }, (answer) => answer.changes)
  return (
    <Drawer open title={text.historyOf(name)} size={520} onClose={onClose}>
      {changes.error ? <FailureNotice message={messageOf(changes.error)} onRetry={changes.reload} /> : null}
      {changes.isLoading ? <Loading /> : null}
      {!changes.isLoading && !changes.error && changes.rows.length === 0 ? (
        <Empty description={text.noHistory} />
      ) : null}
      <Timeline
        items={changes.rows.map(({ at, fields, reason, what, who }) => ({
          key: `${at}-${what}`,
          content: (
            <>
              <strong>{what}</strong> · {who} · {formatInstant(at)}
              {reason === undefined ? null : <div>{text.because(reason)}</div>}
              <ul>
                {fields.map(({ after, before, label }) => (
                  <li key={label}>
                    {label}：{before ?? text.nothingBefore} {text.became} {after ?? text.nothingBefore}
                  </li>
                ))}
              </ul>
            </>
          ),
        }))}
      />
      {changes.hasMore ? (
        <Button onClick={changes.loadMore} loading={changes.isLoadingMore}>
          {uiText.more}
        </Button>
      ) : null}
    </Drawer>
  )
}
