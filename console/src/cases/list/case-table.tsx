import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { CASE_STATE_NAMES } from '@qingjian/shared/cases/case-states'
import { type TableColumnsType, Tag } from 'antd'
import { Link } from 'react-router'
import '../cases.css'
import { formatInstant } from '../../ui/format-instant'
import type { CaseRow } from '../case-types'
import { casesText as text } from '../cases.text'
import { ClockTag } from '../clock/clock-tag'
import './case-table.css'

/** The columns of a list of cases. */
export function caseColumns(calendars: readonly YearCalendar[], now: number): TableColumnsType<CaseRow> {
  return [
    {
      title: text.number,
      key: 'number',
      width: 150,
      render: (_, { id, number, openedAt }) => (
        <>
          <Link to={`/cases/${id}`} className="case-number">
            {number}
          </Link>
          <small className="case-under">{formatInstant(openedAt)}</small>
        </>
      ),
    },
    {
      title: text.state,
      key: 'state',
      width: 180,
      render: (_, { clock, round, state, waitsFor }) => (
        <>
          {CASE_STATE_NAMES[state]} {text.round(round)}
          {clock === undefined ? null : (
            <div>
              <ClockTag clock={clock} calendars={calendars} now={now} />
            </div>
          )}
          {waitsFor === undefined ? null : <small className="case-under">{text.waitsFor[waitsFor]}</small>}
        </>
      ),
    },
    {
      title: text.window,
      key: 'window',
      width: 180,
      render: (_, { hallName, unit, window }) => (
        <>
          {text.windowName(window.number, window.name)}
          <small className="case-under">{hallName}</small>
          <small className="case-under">{unit.name}</small>
        </>
      ),
    },
    {
      title: text.said,
      key: 'said',
      render: (_, { levelLabel, reasons }) => (
        <div className="case-said">
          <strong>{levelLabel}</strong>
          {reasons.map((one) => (
            <Tag key={one}>{one}</Tag>
          ))}
        </div>
      ),
    },
    {
      title: text.handler,
      key: 'handler',
      width: 90,
      render: (_, { handler }) => handler?.name ?? <span className="case-faint">{text.nobody}</span>,
    },
  ]
}
