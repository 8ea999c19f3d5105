import { actionName } from '@qingjian/shared/audit/action-names'
import type { AuditEntryView } from '@qingjian/shared/audit/audit-fields'
import { detailLines } from '@qingjian/shared/audit/detail-words'
import { subjectName } from '@qingjian/shared/audit/subject-names'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { PersonDocument, UnitDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import { asStored } from './as-stored'
import { sourceOf } from './source-of'

/** Actors that are nobody in particular; a citizen's actor is a pseudonym. */
const WHO_WITHOUT_NAME: Record<string, string> = { timer: '系统', anonymous: '未登录的访问者' }
/** People whose names are looked up at once. */
const BATCH = 500

/** Entries in words, with the names of people and units as they are today. */
export async function viewEntries(
  directory: DirectoryRepository,
  stored: readonly AuditEntry[],
): Promise<AuditEntryView[]> {
  const entries = stored.map(asStored)
  const ids = [...new Set(entries.flatMap(({ personId }) => personId ?? []))]
  const people = new Map<string, PersonDocument>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const person of await directory.people(ids.slice(start, start + BATCH)))
      people.set(person._id, person)
  }
  const units = new Map((ids.length > 0 ? await directory.units() : []).map((unit) => [unit._id, unit]))
  return entries.map((entry) => viewOf(entry, people, units))
}

function viewOf(
  entry: AuditEntry,
  people: ReadonlyMap<string, PersonDocument>,
  units: ReadonlyMap<string, UnitDocument>,
): AuditEntryView {
  const { _id, action, address, at, browser, details, personId, reason, sequence, subject } = entry
  const person = personId === undefined ? undefined : people.get(personId)
  const unitName = units.get(entry.unitId ?? person?.unitId ?? '')?.name ?? ''
  const source = sourceOf(entry)
  return {
    id: _id,
    at,
    ...(sequence === undefined ? {} : { sequence }),
    ...(personId === undefined ? {} : { person: { id: personId, name: person?.name ?? personId, unitName } }),
    who: person?.name ?? personId ?? WHO_WITHOUT_NAME[entry.actor] ?? '群众',
    source,
    ...(address === undefined ? {} : { address }),
    ...(browser === undefined ? {} : { browser }),
    action,
    what: actionName(action),
    subject,
    subjectName: subjectName(subject),
    ...(reason === undefined ? {} : { reason }),
    details: detailLines(details),
  }
}
