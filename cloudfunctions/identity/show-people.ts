import type { personView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'
import type { PersonDocument, UnitDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'

export type PersonView = InferOutput<typeof personView>

/** A person with the place where they work. */
export interface PlacedPerson {
  person: PersonDocument
  unit: UnitDocument
}

/** People with their units; those whose unit is unknown are left out. */
export async function placePeople(
  directory: DirectoryRepository,
  people: readonly PersonDocument[],
): Promise<PlacedPerson[]> {
  const units = await directory.unitsByIds([...new Set(people.map(({ unitId }) => unitId))])
  const byId = new Map(units.map((unit) => [unit._id, unit]))
  return people.flatMap((person) => {
    const unit = byId.get(person.unitId)
    return unit ? [{ person, unit }] : []
  })
}

export function viewOf({ person, unit }: PlacedPerson): PersonView {
  const { _id: id, name, position, unitId } = person
  return { id, name, position, unitId, unitName: unit.name }
}

/** One person as every screen shows them. */
export async function showPerson(
  directory: DirectoryRepository,
  personId: string,
): Promise<PersonView | undefined> {
  const person = await directory.person(personId)
  const unit = person && (await directory.unit(person.unitId))
  return person && unit ? viewOf({ person, unit }) : undefined
}
