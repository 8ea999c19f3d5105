import type { listWaitingGrants as contract } from '@qingjian/shared/identity/identity.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { reachesUnit } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'
import { grantsShower } from './show-grants'
import { placePeople, viewOf } from './show-people'

/** Grants within the admin's reach that wait for a second admin, oldest first. */
export const listWaitingGrants: UseCase<IdentityDependencies, typeof contract> = async (
  { accounts, directory, now },
  actor,
) => {
  const found = await accounts.waiting(now)
  const people = await placePeople(directory, await directory.people(found.map(({ _id }) => _id)))
  const byId = new Map(people.map((placed) => [placed.person._id, placed]))
  const waiting = found.flatMap(({ _id, grants }) => {
    const placed = byId.get(_id)
    if (!placed || !reachesUnit(actor, placed.unit)) return []
    return grants.filter(({ state }) => state === 'waiting').map((grant) => ({ placed, grant }))
  })
  const show = await grantsShower(
    directory,
    waiting.map(({ grant }) => grant),
  )
  const isOwn = (personId: string, requestedBy: string) =>
    actor.personId === personId || actor.personId === requestedBy
  return succeed({
    waiting: waiting
      .sort((one, other) => one.grant.requestedAt - other.grant.requestedAt)
      .map(({ grant, placed }) => ({
        person: viewOf(placed),
        grant: show(grant),
        own: isOwn(placed.person._id, grant.requestedBy),
      })),
  })
}
