/** A day as people say it, such as `11月24日` for `2026-11-24`. */
export function spokenDay(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** A day with its year, such as `2026年11月24日` for `2026-11-24`. */
export function writtenDay(day: string): string {
  return `${day.slice(0, 4)}年${spokenDay(day)}`
}
