import { FOLLOW_UP_STATE_NAMES } from '@qingjian/shared/follow-up/follow-up-states'
import { Alert, Button, Card } from 'antd'
import { Link } from 'react-router'
import { FailureNotice } from '../../ui/failure-notice'
import type { FollowUpDetail } from '../attempt-words'
import { CallHoursNotice } from './call-hours-notice'
import { callsText as text } from './calls.text'
import { Urgency } from './urgency'

interface BeginCallProps {
  detail: FollowUpDetail
  /** Begun by this person before, and the number forgotten since. */
  isMine: boolean
  busy: boolean
  failure: string | undefined
  onBegin: () => void
}

/** Before the number is shown: whether one may call, and the button that begins. */
export function BeginCall({ busy, detail, failure, isMine, onBegin }: BeginCallProps) {
  const { followUp, mayCall, nextWindowAt } = detail
  if (followUp.state !== 'for-person') {
    return (
      <Alert
        type="info"
        showIcon
        title={text.notWaiting(FOLLOW_UP_STATE_NAMES[followUp.state])}
        action={<Link to={`/follow-up/records?open=${followUp.id}`}>{text.toRecords}</Link>}
      />
    )
  }
  if (followUp.heldBy !== undefined && !isMine) {
    return <Alert type="info" showIcon title={text.heldByOther(followUp.heldBy.name)} />
  }
  return (
    <Card>
      <CallHoursNotice mayCall={mayCall} nextWindowAt={nextWindowAt} />
      {failure === undefined ? null : <FailureNotice message={failure} />}
      <p className="call-urgency">
        <Urgency nextAt={followUp.nextAt} lastDay={followUp.lastDay} />
      </p>
      <Button type="primary" size="large" autoFocus disabled={!mayCall} loading={busy} onClick={onBegin}>
        {isMine ? text.goOn : text.begin}
      </Button>
      <p className="call-begin-note">{text.beginNote}</p>
    </Card>
  )
}
