/** Cuts a page off rows that were read one further than shown; `next` is the cursor when there is more. */
export function pageOf<Row extends { position: string }>(
  rows: readonly Row[],
  size: number,
): { page: Row[]; next?: string } {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return rows.length > size && last ? { page, next: last.position } : { page }
}
