import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../platform/access/actor'
import { changeOrganisation, type Decision } from './change-organisation'
import type { NewThing } from './kinds/kind-rules'
import { KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import { surroundingsOf } from './surroundings'

/** Enters a new thing of a kind. */
export function createThing<K extends OrgKind>(kind: K) {
  return (
    dependencies: OrgDependencies,
    actor: Actor,
    { fields, reason }: { fields: NewThing<K>; reason: string },
  ): Promise<Result<{ id: string; version: number }>> => {
    const { directory, now, things } = dependencies
    const rules = KIND_RULES[kind]
    const context = {
      ...dependencies,
      reaches: (place: Parameters<typeof canReach>[1]) => canReach(actor, place),
    }
    return changeOrganisation(dependencies, actor, async (): Promise<Result<Decision>> => {
      const made = await rules.create(context, fields)
      if (!made.ok) return made
      const thing = { ...made.data, version: 1, changedAt: now, changedBy: actor.personId }
      const around = await surroundingsOf(directory, [thing])
      const told = rules.tells?.(dependencies, undefined, thing, around)
      return succeed({
        subject: `${kind}:${thing._id}`,
        what: '新增',
        reason,
        after: rules.describe(thing, around, dependencies),
        id: thing._id,
        version: 1,
        async write(change) {
          await things.insert(change, kind, thing)
          if (told) await change.handOver(told)
        },
      })
    })
  }
}
