import { readLine } from '@qingjian/shared/openness/public.contracts'
import { Drawer, Empty } from 'antd'
import { CallFailure, messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { lineDetailText as text } from '../line-detail.text'
import { LineDetailView } from './line-detail-view'
import { useOpenLine } from './use-open-line'

function Content({ lineId, onLine }: { lineId: string; onLine: (lineId: string) => void }) {
  const read = useRemote(readLine, { lineId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return <Empty description={text.missing} />
  }
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <LineDetailView detail={read.data} onLine={onLine} />
}

/** The drawer of the line that the address names; closed while it names none. */
export function LineDetailDrawer() {
  const { close, lineId, open } = useOpenLine()
  return (
    <Drawer open={lineId !== undefined} title={text.drawer} size={640} onClose={close} destroyOnHidden>
      {lineId === undefined ? null : <Content key={lineId} lineId={lineId} onLine={open} />}
    </Drawer>
  )
}
