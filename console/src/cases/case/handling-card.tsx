import { VERDICT_NAMES } from '@qingjian/shared/cases/case-states'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import type { CaseDetail } from '../case-types'
import { caseText as text } from './case.text'
import { CaseLines } from './case-lines'

/** What was found, and what the citizen was told. */
export function HandlingCard({ detail }: { detail: CaseDetail }) {
  const { answer, finding, followUp, handler, unit, verdict } = detail
  return (
    <Card title={text.handling} size="small">
      <CaseLines
        lines={[
          [text.unit, unit.name],
          [text.handler, handler?.name ?? text.notAssigned],
          [text.verdict, verdict === undefined ? text.notVerified : VERDICT_NAMES[verdict]],
          ...(finding === undefined ? [] : [[text.finding, finding] as const]),
          [
            text.answer,
            answer === undefined ? (
              text.notAnswered
            ) : (
              <>
                {answer.text}
                <small className="case-under">
                  {text.answered(answer.by.name, formatInstant(answer.at), answer.round)}
                </small>
              </>
            ),
          ],
          ...(followUp === undefined ? [] : [[text.followUp, text.followUps[followUp]] as const]),
        ]}
      />
    </Card>
  )
}
