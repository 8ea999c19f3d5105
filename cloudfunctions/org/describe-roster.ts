import { formatMinute } from '@qingjian/shared/org/check-shifts'
import type { RosterDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'

/** A roster in words, such as 09:00–12:00 马晓. @param names of its people by id */
export function rosterWords({ shifts }: RosterDocument, names: ReadonlyMap<string, string>) {
  const words = shifts.map(
    ({ fromMinute, personId, untilMinute }) =>
      `${formatMinute(fromMinute)}–${formatMinute(untilMinute)} ${names.get(personId) ?? ''}`,
  )
  return { 班次: words.length === 0 ? '无' : words.join('；') }
}

/** The same, with the names looked up. */
export async function describeRoster(
  directory: DirectoryRepository,
  roster: RosterDocument,
): Promise<Record<string, string>> {
  const people = await directory.people([...new Set(roster.shifts.map(({ personId }) => personId))])
  return rosterWords(roster, new Map(people.map(({ _id, name }) => [_id, name])))
}
