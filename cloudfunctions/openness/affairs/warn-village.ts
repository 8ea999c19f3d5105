import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { tellStaff } from '../../platform/outbox/tell-staff'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DueToTell, DueVillage } from './dues-to-warn-of'

/** People of one role who get a message at most. */
const MOST_PEOPLE = 5
/** Warnings of one transaction. */
const MOST_WARNINGS = 80

/** Tells those of a village what is due soon and what is overdue. @returns how many messages */
export async function warnVillage(
  dependencies: OpennessDependencies,
  { overdue, soon, village }: DueVillage,
): Promise<number> {
  const { affairs, now, work } = dependencies
  const clerks = await holdersAt(dependencies, 'village-clerk', village._id)
  const supervisors =
    overdue.length > 0 ? await holdersAt(dependencies, 'village-supervisor', village._id) : []
  const both = [...new Map([...clerks, ...supervisors].map((person) => [person._id, person])).values()]
  return work.commit(async (change) => {
    const fresh = async (dues: readonly DueToTell[], kind: 'soon' | 'overdue') => {
      const untold: DueToTell[] = []
      for (const one of dues.slice(0, MOST_WARNINGS)) {
        if (await affairs.readWarning(change, one.warningId)) continue
        await affairs.insertWarning(change, { _id: one.warningId, kind, at: now })
        untold.push(one)
      }
      return untold
    }
    const [due, late] = [await fresh(soon, 'soon'), await fresh(overdue, 'overdue')]
    return (
      (await tellDue(dependencies, change, village.name, clerks, due)) +
      (await tellOverdue(dependencies, change, village.name, both, late))
    )
  }, `due/${village._id}`)
}

async function tellDue(
  dependencies: OpennessDependencies,
  change: Change,
  place: string,
  people: readonly PersonDocument[],
  dues: readonly DueToTell[],
): Promise<number> {
  const [first] = [...dues].sort((one, other) => (one.due.dueOn < other.due.dueOn ? -1 : 1))
  if (!first) return 0
  for (const person of people)
    await tellStaff(dependencies, change, person, {
      occasion: `openness/affair-due/${first.warningId}/${person._id}`,
      template: 'affair-due',
      parameters: {
        place,
        item: first.due.itemName,
        count: String(dues.length),
        deadline: spokenDay(first.due.dueOn),
      },
    })
  return people.length
}

async function tellOverdue(
  dependencies: OpennessDependencies,
  change: Change,
  place: string,
  people: readonly PersonDocument[],
  [first, ...others]: readonly DueToTell[],
): Promise<number> {
  if (!first) return 0
  for (const person of people)
    await tellStaff(dependencies, change, person, {
      occasion: `openness/affair-overdue/${first.warningId}/${person._id}`,
      template: 'affair-overdue',
      parameters: { place, count: String(others.length + 1) },
    })
  return people.length
}

async function holdersAt(
  { directory, now, roleHolders }: OpennessDependencies,
  role: 'village-clerk' | 'village-supervisor',
  regionId: string,
): Promise<PersonDocument[]> {
  const holders = await roleHolders.covering(role, { regionId }, now)
  return directory.people(holders.slice(0, MOST_PEOPLE))
}
