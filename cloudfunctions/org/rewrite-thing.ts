import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { Actor } from '../platform/access/actor'
import type { Change } from '../platform/serve/unit-of-work'
import { changeOrganisation, type Decision, refuseStale } from './change-organisation'
import { findThing } from './find-thing'
import { FOLLOWED_KINDS, KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import type { ThingDocuments } from './org.documents'
import { surroundingsOf } from './surroundings'
import type { NewValues } from './things.repository'

/** What is to be done to a thing that is there. */
export interface Rewriting<K extends OrgKind> {
  kind: K
  id: string
  /** The version that the caller saw. */
  version: number
  what: string
  reason: string
  /** The words are put right, and nothing came about of which another feature is told. */
  isCorrection?: boolean | undefined
  /** The new values, once they are found to be right. */
  values(thing: ThingDocuments[K]): Promise<Result<NewValues<ThingDocuments[K]>>>
  /** What else belongs in the transaction. */
  besides?(change: Change, thing: ThingDocuments[K]): Promise<void>
}

/** Changes a thing within reach, unless somebody has changed it since the caller saw it. */
export function rewriteThing<K extends OrgKind>(
  dependencies: OrgDependencies,
  actor: Actor,
  { besides, id, isCorrection, kind, reason, values, version, what }: Rewriting<K>,
): Promise<Result<{ id: string; version: number }>> {
  const { directory, now, things } = dependencies
  const { describe, tells } = KIND_RULES[kind]
  return changeOrganisation(dependencies, actor, async (): Promise<Result<Decision>> => {
    const found = await findThing(dependencies, actor, kind, id)
    if (!found.ok) return found
    const { around, thing } = found.data
    if ((thing.version ?? 1) !== version) return refuseStale(dependencies, thing)
    const checked = await values(thing)
    if (!checked.ok) return checked
    const next = version + 1
    const changed = { ...checked.data, version: next, changedAt: now, changedBy: actor.personId }
    const after = { ...thing, ...changed } as ThingDocuments[K]
    const aroundAfter = await surroundingsOf(directory, [after])
    const told = isCorrection ? undefined : tells?.(dependencies, thing, after, aroundAfter)
    const isRenamed = FOLLOWED_KINDS.has(kind) && after.name !== thing.name
    return succeed({
      subject: `${kind}:${id}`,
      what,
      reason,
      before: describedWith(thing, describe(thing, around, dependencies)),
      after: describedWith(after, describe(after, aroundAfter, dependencies)),
      ...(isRenamed ? { following: { _id: `${kind}:${id}`, kind, thingId: id, since: now } } : {}),
      id,
      version: next,
      async write(change) {
        await things.update(change, kind, id, changed as NewValues<ThingDocuments[K]>)
        if (told) await change.handOver(told)
        await besides?.(change, thing)
      },
    })
  })
}

/** Closing is told of every kind in the same way. */
function describedWith(
  { closedOn }: { closedOn?: string },
  words: Record<string, string>,
): Record<string, string> {
  return closedOn === undefined ? words : { ...words, 停用日期: closedOn }
}
