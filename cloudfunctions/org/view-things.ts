import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../platform/access/actor'
import type { ThingView } from './kinds/kind-rules'
import { KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import type { ThingDocuments } from './org.documents'
import { placeOf, type Surroundings } from './surroundings'

/** Things as the caller sees them: with the names around them, who changed them last, and whether the caller may edit them. */
export async function viewThings<K extends OrgKind>(
  dependencies: OrgDependencies,
  actor: Actor,
  kind: K,
  { around, things }: { things: readonly ThingDocuments[K][]; around: Surroundings },
): Promise<ThingView<K>[]> {
  const editors = things.flatMap(({ changedBy }) => (changedBy === undefined ? [] : [changedBy]))
  const people = await dependencies.directory.people([...new Set(editors)])
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  const asAdmin = { ...actor, grants: actor.grants.filter(({ role }) => role === 'admin') }
  return things.map((thing) => {
    const common = {
      id: thing._id,
      name: thing.name,
      version: thing.version ?? 1,
      closedOn: thing.closedOn,
      changedAt: thing.changedAt,
      changedBy: thing.changedBy === undefined ? undefined : names.get(thing.changedBy),
      editable: canReach(asAdmin, placeOf(kind, thing, around)),
    }
    return { ...common, ...KIND_RULES[kind].view(thing, around, dependencies) } as unknown as ThingView<K>
  })
}
