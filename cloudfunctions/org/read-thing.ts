import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { ORG_KIND_NAMES, type OrgKind } from '@qingjian/shared/org/org-kinds'
import type { Actor } from '../platform/access/actor'
import { findThing } from './find-thing'
import type { ThingView } from './kinds/kind-rules'
import type { OrgDependencies } from './org.dependencies'
import { viewThings } from './view-things'

/** Reads one thing of a kind. */
export function readThing<K extends OrgKind>(kind: K) {
  return async (
    dependencies: OrgDependencies,
    actor: Actor,
    { id }: { id: string },
  ): Promise<Result<ThingView<K>>> => {
    const found = await findThing(dependencies, actor, kind, id)
    if (!found.ok) return found
    const { around, thing } = found.data
    const [view] = await viewThings(dependencies, actor, kind, { things: [thing], around })
    return view ? succeed(view) : fail('NOT_FOUND', `没有找到这个${ORG_KIND_NAMES[kind]}`)
  }
}
