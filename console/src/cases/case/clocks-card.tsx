import { Card } from 'antd'
import type { CaseDetail } from '../case-types'
import { casesText } from '../cases.text'
import { ClockTag } from '../clock/clock-tag'
import { useYearCalendars } from '../clock/use-year-calendars'
import { caseText as text } from './case.text'

/** Every clock of the case: the one that runs, and how the others ended. */
export function ClocksCard({ detail }: { detail: CaseDetail }) {
  const calendars = useYearCalendars()
  const now = Date.now()
  return (
    <Card title={text.clocks} size="small" className="case-clocks-card">
      <ul className="case-clocks">
        {detail.clocks.map((clock) => {
          const { dueDay, extendedFrom, kind, round, warned } = clock
          return (
            <li key={`${kind}-${round}`}>
              <ClockTag clock={clock} calendars={calendars} now={now} />
              <small className="case-under">
                {round > 1 ? `${casesText.round(round)} · ` : ''}
                {text.due(dueDay)}
                {extendedFrom === undefined ? '' : text.extendedFrom(extendedFrom)}
              </small>
              {warned === 'none' ? null : <small className="case-under">{text.warned[warned]}</small>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
