/**
 * The version after the given one: the year and a number that begins anew each year, such as `2026-2`.
 * @param day of the change, `YYYY-MM-DD`
 */
export function nextReasonsVersion(current: string, day: string): string {
  const year = day.slice(0, 4)
  const [currentYear, number] = current.split('-')
  return `${year}-${currentYear === year ? Number(number) + 1 : 1}`
}
