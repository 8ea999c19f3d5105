import { cancelOccasion } from '@qingjian/shared/openness/affairs/affair.contracts'
import { App, Button, Space } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { affairText } from '../affair.text'
import { AFFAIR_WRITERS, OCCASION_CANCELLERS } from '../affair-roles'
import { useReach } from '../use-reach'
import { AFFAIR_READS } from './affair-reads'
import { type DueRow, isPublic } from './calendar-days'

const text = affairText.calendar

/** The form for what is due, with everything filled in that is known. */
function publishAddress({ itemId, period, regionId }: DueRow): string {
  return `/openness/publications/new?${new URLSearchParams({ kind: 'affair', itemId, period, regionId })}`
}

/** To the form for whoever writes for the village, to what is public for everybody. */
export function DueActions({ due }: { due: DueRow }) {
  const { roles } = useMe()
  const isWithinReach = useReach()(due.regionId)
  const [isCancelling, setCancelling] = useState(false)
  if (isPublic(due))
    return due.publicationId === undefined ? null : (
      <Link to={`/openness/publications/${due.publicationId}`}>{text.look}</Link>
    )
  const mayPublish = isWithinReach && isShownTo(AFFAIR_WRITERS, roles) && due.state !== 'coming'
  const mayCancel = isWithinReach && isShownTo(OCCASION_CANCELLERS, roles) && due.clock === 'at-once'
  return (
    <Space>
      {mayPublish ? <Link to={publishAddress(due)}>{text.publish}</Link> : null}
      {mayCancel ? (
        <Button type="link" size="small" onClick={() => setCancelling(true)}>
          {text.cancel}
        </Button>
      ) : null}
      {isCancelling ? <CancelDialog due={due} onClose={() => setCancelling(false)} /> : null}
    </Space>
  )
}

function CancelDialog({ due: { period, regionId }, onClose }: { due: DueRow; onClose: () => void }) {
  const { message } = App.useApp()
  const cancel = useChange(cancelOccasion, {
    outdates: AFFAIR_READS,
    onDone: () => {
      message.success(text.cancelled)
      onClose()
    },
  })
  return (
    <ReasonDialog
      open
      title={text.cancelTitle}
      busy={cancel.isPending}
      failure={cancel.error ? messageOf(cancel.error) : undefined}
      onReason={(reason) => cancel.mutate({ period, regionId, reason })}
      onClose={onClose}
    >
      <p>{text.cancelNote}</p>
    </ReasonDialog>
  )
}
