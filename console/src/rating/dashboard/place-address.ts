import type { Period } from '@qingjian/shared/calendar/period'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'

/** The dashboard's address for a place and a period. */
export function dashboardAddress(
  { id, scope }: { scope: BoardScope; id?: string | undefined },
  period: Period,
  breakdown?: string,
): string {
  const parameters = new URLSearchParams({ scope, kind: period.kind, period: period.key })
  if (id !== undefined) parameters.set('id', id)
  if (breakdown !== undefined) parameters.set('by', breakdown)
  return `/rating/dashboard?${parameters}`
}

/** First and last day of a period. */
export function daysOf({ key, kind }: Period): { from: string; to: string } {
  if (kind === 'day') return { from: key, to: key }
  if (kind === 'year') return { from: `${key}-01-01`, to: `${key}-12-31` }
  const [year, month] = key.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${key}-01`, to: `${key}-${last}` }
}

/** Where the single ratings behind a figure are listed. */
export function ratingsAddress(
  place: { scope: BoardScope; id: string; name: string },
  filters: { from?: string; to?: string; level?: string; reason?: string },
): string {
  const parameters = new URLSearchParams({ scope: place.scope, id: place.id, name: place.name })
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) parameters.set(name, value)
  return `/rating/ratings?${parameters}`
}
