import { readLine } from '@qingjian/shared/openness/public.contracts'
import { Button, Card, Descriptions } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { LineDetailDrawer } from '../line/line-detail-drawer'
import { lineFacts } from '../line/line-facts'
import { useOpenLine } from '../line/use-open-line'
import { objectionText as text } from '../objection.text'

interface AskedLineCardProps {
  lineId: string
  /** The version that is asked about. */
  lineVersion: number
}

/** The line that is asked about as it is now. */
export function AskedLineCard({ lineId, lineVersion }: AskedLineCardProps) {
  const read = useRemote(readLine, { lineId })
  const { open } = useOpenLine()
  const line = read.data?.line
  return (
    <Card
      size="small"
      title={<h2 className="openness-card-title">{text.facts}</h2>}
      extra={<Button onClick={() => open(lineId)}>{text.toLine}</Button>}
    >
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {line ? (
        <>
          {line.version > lineVersion ? <p>{text.olderVersion}</p> : null}
          <Descriptions
            size="small"
            column={1}
            styles={{
              label: { width: 110, color: 'var(--ink-soft)' },
              content: { overflowWrap: 'anywhere' },
            }}
            items={lineFacts(line).map(({ label, words }) => ({ key: label, label, children: words }))}
          />
        </>
      ) : read.error ? null : (
        <Loading />
      )}
      <LineDetailDrawer />
    </Card>
  )
}
