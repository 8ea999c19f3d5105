import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import type { CaseDetail } from '../case-types'
import { casesText } from '../cases.text'
import { caseText as text } from './case.text'
import { CaseLines } from './case-lines'

/** What the citizen said, without who said it. */
export function SaidCard({ detail }: { detail: CaseDetail }) {
  const { comment, dimensions, remarks, serviceItem, window } = detail
  return (
    <Card title={text.said} size="small">
      <CaseLines
        lines={[
          [text.ratedAt, formatInstant(detail.ratedAt)],
          [text.place, casesText.windowName(window.number, window.name)],
          [text.hall, detail.hallName],
          [text.serviceItem, serviceItem ?? casesText.none],
          [text.level, <strong key="level">{detail.levelLabel}</strong>],
          [text.reasons, detail.reasons.join('、') || casesText.none],
          [
            text.dimensions,
            dimensions.map(({ label, levelLabel }) => `${label} ${levelLabel}`).join('，') || casesText.none,
          ],
          [text.comment, comment || casesText.none],
          ...(remarks.length === 0
            ? []
            : [
                [
                  text.remarks,
                  remarks.map((one) => `${formatInstant(one.at)} ${one.comment}`).join('\n'),
                ] as const,
              ]),
          [text.ratedPerson, detail.ratedPerson?.name ?? text.nobody],
          [text.contact, detail.hasContact ? text.hasContact : text.noContact],
        ]}
      />
    </Card>
  )
}
