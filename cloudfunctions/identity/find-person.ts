import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import type { UnitDocument } from '../platform/directory/directory.documents'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { PlacedPerson } from './show-people'

/** The same answer for somebody who does not exist and for somebody out of reach. */
export const NO_SUCH_PERSON = fail('NOT_FOUND', '没有找到这个人，或者不归您管理')

/** Whether one of the actor's roles reaches the unit. */
export function reachesUnit(actor: Actor, { _id: unitId, regionId }: UnitDocument): boolean {
  return canReach(actor, { regionId, unitId })
}

/** Whether one of the actor's roles covers the whole region. */
export function reachesRegion(actor: Actor, regionId: string): boolean {
  return actor.grants.some(({ regions }) => regions.some((own) => regionId.startsWith(own)))
}

/** A person whose unit the actor's roles reach. */
export async function findPerson(
  directory: DirectoryRepository,
  actor: Actor,
  personId: string,
): Promise<Result<PlacedPerson>> {
  const person = await directory.person(personId)
  const unit = person && (await directory.unit(person.unitId))
  if (!person || !unit || !reachesUnit(actor, unit)) return NO_SUCH_PERSON
  return succeed({ person, unit })
}

/** Somebody else whom the actor's roles reach: nobody manages their own access. */
export async function findSomebodyElse(
  directory: DirectoryRepository,
  actor: Actor,
  personId: string,
): Promise<Result<PlacedPerson>> {
  if (personId === actor.personId) return fail('FORBIDDEN', '不能为自己办理，请由另一位管理员办理')
  return findPerson(directory, actor, personId)
}
