interface ReasonsTableProps {
  title: string
  /** What to say when there is nothing. */
  empty: string
  columns: readonly string[]
  /** The last cell is a count. */
  rows: readonly (readonly string[])[]
}

/** Why something did not go out or arrive. */
export function ReasonsTable({ columns, empty, rows, title }: ReasonsTableProps) {
  return (
    <section className="report-part">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="reminder-hint">{empty}</p>
      ) : (
        <table className="report-table report-reasons">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join(' ')}>
                {columns.map((column, n) => (
                  <td key={column}>{row[n]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
