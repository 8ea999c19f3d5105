import { DISMISSAL_NAMES } from '@qingjian/shared/cases/case-states'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import type { CaseDetail } from '../case-types'
import { caseText as text } from './case.text'

interface Decision {
  decidedBy?: { name: string } | undefined
  decidedAt?: number | undefined
  decisionReason?: string | undefined
}

function Request(props: { title: string; state: string; asked: string; reason: string; decision: Decision }) {
  const { asked, decision, reason, state, title } = props
  return (
    <Card title={title} extra={state} size="small">
      <p className="case-request">{asked}</p>
      <p className="case-request">{reason}</p>
      {decision.decidedAt === undefined ? null : (
        <p className="case-request">
          {text.decided(decision.decidedBy?.name, formatInstant(decision.decidedAt), decision.decisionReason)}
        </p>
      )}
    </Card>
  )
}

/** What was asked for in this case and how it was decided: more time, not to count, an appeal. */
export function RequestCards({ detail }: { detail: CaseDetail }) {
  const { appeal, dismissal, extension } = detail
  return (
    <>
      {extension === undefined ? null : (
        <Request
          title={text.extension}
          state={text.extensionStates[extension.state]}
          asked={text.extensionAsked(
            extension.askedBy.name,
            formatInstant(extension.askedAt),
            extension.days,
          )}
          reason={extension.reason}
          decision={extension}
        />
      )}
      {dismissal === undefined ? null : (
        <Request
          title={`${text.dismissal}：${DISMISSAL_NAMES[dismissal.kind]}`}
          state={text.dismissalStates[dismissal.state]}
          asked={text.by(dismissal.proposedBy.name, formatInstant(dismissal.proposedAt))}
          reason={dismissal.reason}
          decision={dismissal}
        />
      )}
      {appeal === undefined ? null : (
        <Request
          title={text.appeal}
          state={text.appealStates[appeal.state]}
          asked={text.by(appeal.by.name, formatInstant(appeal.at))}
          reason={appeal.reason}
          decision={appeal}
        />
      )}
    </>
  )
}
