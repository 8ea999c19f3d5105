import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { ORG_KIND_NAMES, type OrgKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../platform/access/actor'
import type { OrgDependencies } from './org.dependencies'
import type { ThingDocuments } from './org.documents'
import { placeOf, type Surroundings, surroundingsOf } from './surroundings'

/** A thing within the actor's reach and what is around it; one outside is answered as one that never was. */
export async function findThing<K extends OrgKind>(
  { directory, things }: OrgDependencies,
  actor: Actor,
  kind: K,
  id: string,
): Promise<Result<{ thing: ThingDocuments[K]; around: Surroundings }>> {
  const missing = fail('NOT_FOUND', `没有找到这个${ORG_KIND_NAMES[kind]}`)
  const thing = await things.find(kind, id)
  if (!thing) return missing
  const around = await surroundingsOf(directory, [thing])
  return canReach(actor, placeOf(kind, thing, around)) ? succeed({ thing, around }) : missing
}
