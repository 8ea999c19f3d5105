/** A day as people say it, such as `11月24日` for `2026-11-24`. */
export function spokenDay(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}
