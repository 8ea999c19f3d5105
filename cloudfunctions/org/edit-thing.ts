import type { Result } from '@qingjian/shared/kernel/result'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../platform/access/actor'
import type { EditedThing } from './kinds/kind-rules'
import { KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import { rewriteThing } from './rewrite-thing'

/** Edits a thing of a kind. */
export function editThing<K extends OrgKind>(kind: K) {
  return (
    dependencies: OrgDependencies,
    actor: Actor,
    { fields, ...rest }: { id: string; version: number; fields: EditedThing<K>; reason: string },
  ): Promise<Result<{ id: string; version: number }>> => {
    const reaches = (place: Parameters<typeof canReach>[1]) => canReach(actor, place)
    return rewriteThing(dependencies, actor, {
      ...rest,
      kind,
      isCorrection: 'isCorrection' in fields && fields.isCorrection === true,
      what: '修改',
      values: (thing) => KIND_RULES[kind].edit({ ...dependencies, reaches }, thing, fields),
    })
  }
}
