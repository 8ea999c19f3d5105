import { listDues } from '@qingjian/shared/openness/affairs/affair.contracts'
import { periodName } from '@qingjian/shared/openness/affairs/periods-of'
import { Alert, Button, Card } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { affairText } from '../affair.text'
import { OCCASION_REPORTERS } from '../affair-roles'
import { PlaceSelect } from '../place-select'
import './affairs.css'
import { monthOf } from './calendar-days'
import { DueTable } from './due-table'
import { MonthChoice } from './month-choice'
import { MonthGrid } from './month-grid'
import { ReportOccasionDialog } from './report-occasion-dialog'

const text = affairText.calendar
/** Rows of a page of what is overdue, so that the calendar stays in sight. */
const MOST_OVERDUE = 10

/** What villages have to make public in a month, by day; what is overdue stands on top. */
export default function AffairsPage() {
  const [filters, change] = useFilters(['month', 'place', 'day'])
  const [isReporting, setReporting] = useState(false)
  const { roles } = useMe()
  const month = monthOf(filters.month)
  const place = filters.place === undefined ? {} : { regionId: filters.place }
  const read = useRemote(listDues, { month, ...place })
  const all = read.data?.dues ?? []
  const overdue = all.filter(({ state }) => state === 'overdue')
  const ofMonth = all.filter(({ dueOn }) => dueOn.startsWith(month))
  const day = filters.day?.startsWith(month) ? filters.day : undefined
  const name = periodName(month) ?? month
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          isShownTo(OCCASION_REPORTERS, roles) ? (
            <Button onClick={() => setReporting(true)}>{text.report}</Button>
          ) : null
        }
      />
      <FilterBar label={text.filters}>
        <MonthChoice month={month} onChange={(chosen) => change({ month: chosen, day: undefined })} />
        <PlaceSelect value={filters.place} onChange={(regionId) => change({ place: regionId })} />
      </FilterBar>
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {read.data ? (
        <>
          {read.data.isCut ? (
            <Alert className="affairs-part" type="info" showIcon title={text.cut(all.length)} />
          ) : null}
          <Card
            size="small"
            className="affairs-part"
            title={<h2 className="openness-card-title">{text.overdue(overdue.length)}</h2>}
          >
            {overdue.length === 0 ? (
              <span className="watch-fine">{text.overdueFine}</span>
            ) : (
              <DueTable
                label={text.overdue(overdue.length)}
                dues={overdue}
                page={MOST_OVERDUE}
                isLoading={read.isPlaceholderData}
                empty={text.overdueFine}
              />
            )}
          </Card>
          <Card
            size="small"
            title={<h2 className="openness-card-title">{text.days(name)}</h2>}
            extra={
              day === undefined ? null : (
                <Button type="link" onClick={() => change({ day: undefined })}>
                  {text.wholeMonth}
                </Button>
              )
            }
          >
            <MonthGrid
              {...{ month, today: read.data.today, dues: ofMonth, chosen: day }}
              onChoose={(chosen) => change({ day: chosen })}
            />
            <DueTable
              label={day === undefined ? text.ofMonth(name) : text.ofDay(day)}
              dues={day === undefined ? ofMonth : ofMonth.filter(({ dueOn }) => dueOn === day)}
              isLoading={read.isPlaceholderData}
              empty={text.empty}
            />
          </Card>
        </>
      ) : read.error ? null : (
        <Loading />
      )}
      {isReporting ? <ReportOccasionDialog onClose={() => setReporting(false)} /> : null}
    </>
  )
}
