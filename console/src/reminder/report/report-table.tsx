import { reportText as text } from './report.text'
import { COUNT_COLUMNS, countText, type ReportLine } from './report-rows'

interface ReportTableProps {
  title: string
  head: string
  lines: readonly ReportLine[]
}

/** Figures line by line, the sum last; a plain table, since it is printed. */
export function ReportTable({ head, lines, title }: ReportTableProps) {
  const hasOccasions = lines.some(({ occasions }) => occasions !== undefined)
  return (
    <section className="report-part">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="report-scroll" aria-label={title} tabIndex={0}>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {hasOccasions ? <th scope="col">{text.columns.occasions}</th> : null}
              {COUNT_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {text.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ counts, name, occasions }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {hasOccasions ? <td>{occasions}</td> : null}
                {COUNT_COLUMNS.map((column) => (
                  <td key={column}>{countText(counts, column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
