import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover, type StaffRole } from '@qingjian/shared/kernel/roles'
import type { ObjectionTaker } from '@qingjian/shared/openness/objection-core'
import { ANSWER_LEVEL_NAMES, ANSWERERS } from '@qingjian/shared/openness/objection-states'
import { availableObjectionSteps } from '@qingjian/shared/openness/objection-transitions'
import type { Actor } from '../../platform/access/actor'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'

/** What is out of reach is answered like what never existed. */
const NO_OBJECTION = fail('NOT_FOUND', '没有找到这条疑问，或者不归您管理')

/** The roles with which somebody reaches an objection. */
export function rolesAt(actor: Actor, { regionId }: Pick<ObjectionDocument, 'regionId'>): StaffRole[] {
  return actor.grants.filter((grant) => doesGrantCover(grant, { regionId })).map(({ role }) => role)
}

/** The actor as somebody who may answer, or as somebody who never heard of the objection. */
export function staffAt(
  actor: Actor,
  objection: ObjectionDocument | undefined,
): Result<{ objection: ObjectionDocument; taker: ObjectionTaker & { kind: 'staff' } }> {
  if (objection === undefined || actor.personId === undefined) return NO_OBJECTION
  const roles = rolesAt(actor, objection)
  if (roles.length === 0) return NO_OBJECTION
  return succeed({ objection, taker: { kind: 'staff', personId: actor.personId, roles } })
}

/** Why the actor does not answer this now; undefined when they may. */
export function whyNotAnswer(actor: Actor, objection: ObjectionDocument, now: number): string | undefined {
  const { level, state } = objection
  if (state === 'answered') return '已经答复，等群众回应'
  if (state === 'closed') return '已经了结，不用再答复'
  const taker = { kind: 'staff', personId: actor.personId ?? '', roles: rolesAt(actor, objection) } as const
  if (availableObjectionSteps(objection, taker, { now }).includes('answer')) return undefined
  return `现在由${ANSWER_LEVEL_NAMES[level]}答复`
}

/** An objection within the actor's reach. */
export async function readableObjection(
  { objections }: Pick<OpennessDependencies, 'objections'>,
  actor: Actor,
  id: string,
): Promise<Result<ObjectionDocument>> {
  const found = staffAt(actor, await objections.find(id))
  return found.ok ? succeed(found.data.objection) : found
}

/** Some of those whose it is to answer an objection now, by their ids. */
export async function answerersOf(
  { now, roleHolders }: Pick<OpennessDependencies, 'now' | 'roleHolders'>,
  { level, regionId }: Pick<ObjectionDocument, 'level' | 'regionId'>,
): Promise<string[]> {
  const holders = await Promise.all(
    ANSWERERS[level].map((role) => roleHolders.covering(role, { regionId }, now)),
  )
  return [...new Set(holders.flat())]
}
