import type { listAccounts as contract } from '@qingjian/shared/identity/identity.contracts'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { Actor } from '../platform/access/actor'
import type { PersonDocument, UnitDocument } from '../platform/directory/directory.documents'
import type { UseCase } from '../platform/serve/method'
import { reachesUnit } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'
import { showAccounts } from './show-accounts'
import { placePeople } from './show-people'

const PAGE_SIZE = 30

interface Page {
  people: PersonDocument[]
  next?: string
}

/** A page of people with their access: by name, or by the person's number where a role is asked for. */
export const listAccounts: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const units = await reachedUnits(dependencies, actor, input.unitId)
  if (!units.ok) return units
  const page = input.role
    ? await holdersOf(dependencies, input.role, input)
    : await peopleOf(dependencies, units.data, input)
  const placed = await placePeople(dependencies.directory, page.people)
  // A role's holders come from everywhere; only those within reach are shown.
  const reached = placed.filter(({ unit }) => reachesUnit(actor, unit))
  const accounts = await showAccounts(dependencies, reached)
  return succeed({ accounts, ...(page.next === undefined ? {} : { next: page.next }) })
}

/** The units that the list is about, or undefined for all there are. */
async function reachedUnits(
  { directory }: IdentityDependencies,
  actor: Actor,
  unitId: string | undefined,
): Promise<Result<UnitDocument[] | undefined>> {
  if (unitId !== undefined) {
    const unit = await directory.unit(unitId)
    return unit && reachesUnit(actor, unit)
      ? succeed([unit])
      : fail('NOT_FOUND', '没有找到这个单位，或者不归您管理')
  }
  const all = await directory.units()
  const reached = all.filter((unit) => reachesUnit(actor, unit))
  return succeed(reached.length === all.length ? undefined : reached)
}

async function peopleOf(
  { peopleByName }: IdentityDependencies,
  units: readonly UnitDocument[] | undefined,
  { after, name }: ParsedInput<typeof contract>,
): Promise<Page> {
  const { next, people } = await peopleByName.byName(
    {
      ...(units === undefined ? {} : { unitIds: units.map(({ _id }) => _id) }),
      ...(name ? { prefix: name } : {}),
      ...(after === undefined ? {} : { after: Buffer.from(after, 'base64url').toString('utf8') }),
    },
    PAGE_SIZE,
  )
  return { people, ...(next === undefined ? {} : { next: Buffer.from(next).toString('base64url') }) }
}

async function holdersOf(
  { accounts, directory }: IdentityDependencies,
  role: StaffRole,
  { after = '', name = '', unitId }: ParsedInput<typeof contract>,
): Promise<Page> {
  const holders = await accounts.holding(role, after, PAGE_SIZE)
  const found = await directory.people(holders.map(({ _id }) => _id))
  const people = found
    .filter((person) => person.name.startsWith(name) && (unitId === undefined || person.unitId === unitId))
    .sort((one, other) => (one._id < other._id ? -1 : 1))
  const last = holders.length < PAGE_SIZE ? undefined : holders.at(-1)?._id
  return { people, ...(last === undefined ? {} : { next: last }) }
}
