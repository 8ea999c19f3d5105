/** Marks the text as UTF-8 for Excel, which would else read it in the code page of the computer. */
export const BYTE_ORDER_MARK = '\uFEFF'

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as the text of a CSV file (RFC 4180). The cloud has marked what a spreadsheet would take for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
