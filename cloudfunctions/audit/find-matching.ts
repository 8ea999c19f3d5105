import { ACTION_NAMES } from '@qingjian/shared/audit/action-names'
import type { AuditFilters } from '@qingjian/shared/audit/audit-fields'
import { subjectsOf } from '@qingjian/shared/audit/subject-names'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { positionOf } from '../platform/ids/position'
import { asStored } from './as-stored'
import type { AuditRepository, Narrowing, Span } from './audit.repository'
import { isWithin, type Reach } from './reach'
import { sourceOf } from './source-of'

/** Entries read at once, and in one search at most: a rare thing in a long log takes several pages to find. */
const READ = 500
const MOST_READ = 5000

interface Found {
  entries: AuditEntry[]
  /** Position to go on from; left out when the log has been searched to its end. */
  next?: string
}

/** The one condition that leaves the fewest entries to read. */
function narrowest({ action, feature, personId, subject, unitId }: AuditFilters): Narrowing | undefined {
  if (subject !== undefined) return { field: 'subject', values: subjectsOf(subject) }
  if (personId !== undefined) return { field: 'personId', values: [personId] }
  if (action !== undefined) return { field: 'action', values: [action] }
  if (unitId !== undefined) return { field: 'unitId', values: [unitId] }
  if (feature === undefined) return undefined
  const actions = Object.keys(ACTION_NAMES).filter((name) => name.startsWith(`${feature}.`))
  return { field: 'action', values: actions }
}

/** Positions are compared as text; every one begins with a digit or a small letter. */
function spanOf({ fromDay, untilDay }: AuditFilters, after: string | undefined): Span {
  const end = untilDay === undefined ? '~' : positionOf(startOfDay(addDays(untilDay, 1)), '')
  return {
    from: fromDay === undefined ? '' : positionOf(startOfDay(fromDay), ''),
    before: after !== undefined && after < end ? after : end,
  }
}

function matches(filters: AuditFilters, reach: Reach, entry: AuditEntry): boolean {
  const { action, feature, personId, source, subject, unitId } = filters
  return (
    isWithin(reach, entry) &&
    (subject === undefined || subjectsOf(subject).includes(entry.subject)) &&
    (personId === undefined || entry.personId === personId) &&
    (unitId === undefined || entry.unitId === unitId) &&
    (action === undefined || entry.action === action) &&
    (feature === undefined || entry.action.startsWith(`${feature}.`)) &&
    (source === undefined || sourceOf(entry) === source)
  )
}

/** Entries that fit every filter and lie within reach, newest first: at most so many, from a stretch of limited length. */
export async function findMatching(
  log: AuditRepository,
  {
    after,
    filters,
    most,
    reach,
  }: { filters: AuditFilters; reach: Reach; most: number; after?: string | undefined },
): Promise<Found> {
  const narrowing = narrowest(filters)
  const span = spanOf(filters, after)
  const found: AuditEntry[] = []
  // Mostly the first few are all that is asked for.
  let limit = Math.min(most + 1, READ)
  for (let read = 0; read < MOST_READ; read += limit, limit = READ) {
    const entries = await log.find(narrowing, span, limit)
    found.push(...entries.filter((entry) => matches(filters, reach, asStored(entry))))
    if (found.length > most) {
      const page = found.slice(0, most)
      return { entries: page, next: page.at(-1)?.position ?? span.before }
    }
    if (entries.length < limit) return { entries: found }
    span.before = entries.at(-1)?.position ?? span.before
  }
  return { entries: found, next: span.before }
}
