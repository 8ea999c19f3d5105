import type { rosterView } from '@qingjian/shared/org/org-fields'
import type { InferOutput } from 'valibot'
import type { RosterDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'

/** Rosters with the names of those who serve and of who wrote them. */
export async function viewRosters(
  directory: DirectoryRepository,
  rosters: readonly RosterDocument[],
): Promise<InferOutput<typeof rosterView>[]> {
  const ids = rosters.flatMap(({ changedBy, shifts }) => [changedBy, ...shifts.map((one) => one.personId)])
  const people = await directory.people([...new Set(ids.filter((id) => id !== undefined))])
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return rosters.map(({ changedAt, changedBy, day, shifts, version, windowId }) => ({
    windowId,
    day,
    version: version ?? 1,
    shifts: shifts.map((shift) => ({ ...shift, personName: names.get(shift.personId) ?? '' })),
    changedAt,
    changedBy: changedBy === undefined ? undefined : names.get(changedBy),
  }))
}
