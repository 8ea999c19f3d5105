import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import { OCCASION_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { Button, Empty, Table } from 'antd'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { KindMark } from '../kind-mark'
import { sumsOf } from './month-days'
import type { ShownMonth } from './use-months'
import { yearText as text } from './year.text'

interface DayListProps {
  months: readonly ShownMonth[]
  onDay: (day: string) => void
}

/** The same months line by line, for small screens and for reading aloud. */
export function DayList({ months, onDay }: DayListProps) {
  return (
    <>
      {months.map(({ entries, error, month, reload }) => (
        <section key={month} className="year-month" aria-label={text.monthOf(month)}>
          <h2>{text.monthOf(month)}</h2>
          <p className="year-sums">{entries === undefined ? null : text.sums(sumsOf(entries))}</p>
          {error === null ? (
            <Table
              size="small"
              dataSource={[...(entries ?? [])]}
              rowKey={({ day, occasionId, planId, title }) => `${day} ${planId} ${title} ${occasionId ?? ''}`}
              loading={entries === undefined}
              pagination={false}
              showHeader={false}
              scroll={{ x: 'max-content' }}
              locale={{
                emptyText: (
                  <Empty
                    image={Empty.PRESENTED_IMAGE_SIMPLE}
                    description={entries === undefined ? text.loading : text.nothing}
                  />
                ),
              }}
              columns={[
                {
                  title: text.day,
                  key: 'day',
                  width: 150,
                  render: (_, { day }) => (
                    <Button type="link" onClick={() => onDay(day)}>
                      {spokenDay(day)}
                    </Button>
                  ),
                },
                {
                  title: text.reminders,
                  key: 'title',
                  render: (_, { kind, planName, title }) => (
                    <>
                      <KindMark kind={kind} /> {title}
                      <small className="reminder-under">{planName}</small>
                    </>
                  ),
                },
                {
                  title: text.peopleLabel,
                  key: 'people',
                  width: 110,
                  render: (_, { isMore, people }) => text.people(people, isMore),
                },
                {
                  title: text.state,
                  key: 'state',
                  width: 110,
                  render: (_, { state }) => OCCASION_STATE_NAMES[state],
                },
              ]}
            />
          ) : (
            <FailureNotice message={messageOf(error)} onRetry={reload} />
          )}
        </section>
      ))}
    </>
  )
}
