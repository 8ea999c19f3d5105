/**
 * A share (0–1) in per cent with one place, as it may be shown to people: what is not all is never called 100%, and what
 * is not nothing is never called 0%. An absent share is a dash.
 */
export function shareText(share: number | undefined): string {
  if (share === undefined) return '—'
  const percent = share * 100
  if (percent > 99.9 && percent < 100) return '99.9%'
  if (percent > 0 && percent < 0.1) return '不到0.1%'
  return `${Number(percent.toFixed(1))}%`
}
