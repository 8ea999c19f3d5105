import type { KnownYear } from '../platform/calendar/calendars.repository'
import type { PersonDocument } from '../platform/directory/directory.documents'

/** The version of a year and who saved it last; version 0 and nobody while it is as the product brings it. */
export function lastChangeOf(
  known: KnownYear,
  people: readonly PersonDocument[],
): { version: number; changedAt?: number; changedBy?: string } {
  if (known.origin === 'published') return { version: 0 }
  const name = people.find(({ _id }) => _id === known.changedBy)?.name
  return {
    version: known.version,
    changedAt: known.changedAt,
    ...(name === undefined ? {} : { changedBy: name }),
  }
}
