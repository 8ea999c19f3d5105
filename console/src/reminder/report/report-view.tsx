import { Empty } from 'antd'
import { FigureTiles } from '../../ui/figure-tiles'
import { formatInstant } from '../../ui/format-instant'
import { shareText } from '../../ui/share-text'
import { readable, sentByMessage } from '../occasion/counts-of'
import { reminderText } from '../reminder.text'
import { MonthsChart } from './months-chart'
import { ReasonsTable } from './reasons-table'
import { reportText as text } from './report.text'
import { kindLines, monthLines, type Report, wholeOf } from './report-rows'
import { ReportTable } from './report-table'

/** A year in figures, as it is read, printed and filed. */
export function ReportView({ report }: { report: Report }) {
  const { countedAt, failures, notSent, year } = report
  const { counts, occasions } = wholeOf(report)
  const { acknowledged, cost, delivered, parts, people } = counts
  const sent = sentByMessage(counts)
  const lying = readable(counts)
  if (occasions === 0 && notSent.length === 0) return <Empty description={text.empty(year)} />
  return (
    <article className="report">
      <h2 className="report-heading">{text.heading(year)}</h2>
      <FigureTiles
        tiles={[
          { name: text.tiles.occasions, value: text.occasions(occasions) },
          { name: text.tiles.people, value: text.people(people) },
          {
            name: text.tiles.delivered,
            value: shareText(sent === 0 ? undefined : delivered / sent),
            beside: text.deliveredBeside(delivered, sent),
          },
          {
            name: text.tiles.acknowledged,
            value: text.people(acknowledged),
            beside: lying === 0 ? undefined : text.share(shareText(acknowledged / lying)),
          },
          { name: text.tiles.cost, value: reminderText.yuan(cost), beside: text.partsBeside(parts) },
        ]}
      />
      <section className="report-part">
        <h2>{text.chart}</h2>
        <MonthsChart report={report} />
      </section>
      <ReportTable title={text.byKind} head={text.kind} lines={kindLines(report)} />
      <ReportTable title={text.byMonth} head={text.month} lines={monthLines(report)} />
      <ReasonsTable
        title={text.failures}
        empty={text.noFailures}
        columns={[text.reason, text.count]}
        rows={failures.map(({ people: failed, reason }) => [reason, String(failed)])}
      />
      <ReasonsTable
        title={text.notSent}
        empty={text.noNotSent}
        columns={[text.day, text.what, text.reason, text.count]}
        rows={notSent.map(({ day, people: left, reason, title }) => [day, title, reason, String(left)])}
      />
      {countedAt === undefined ? null : (
        <p className="reminder-hint">{text.countedAt(formatInstant(countedAt))}</p>
      )}
    </article>
  )
}
