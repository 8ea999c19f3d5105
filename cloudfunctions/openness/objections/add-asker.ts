import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { takeObjectionStep } from '@qingjian/shared/openness/objection-transitions'
import type { Actor } from '../../platform/access/actor'
import { positionOf } from '../../platform/ids/position'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import { type ObjectionDocument, wordsContext } from '../openness.documents'
import { recordObjectionStep } from './record-objection-step'

type Dependencies = Pick<OpennessDependencies, 'cipher' | 'hash' | 'now' | 'objections'>

/** The id of somebody's asking of an objection: it derives from both, so that the same person asks once. */
export function askerIdOf(
  { hash }: Pick<OpennessDependencies, 'hash'>,
  actor: Actor,
  objectionId: string,
): string {
  return hash('openness-asker', `${objectionId}/${actor.id}`)
}

/** Notes that somebody asks; what they wrote besides is for those who answer alone. */
export async function putAsker(
  dependencies: Dependencies,
  change: Change,
  actor: Actor,
  objectionId: string,
  words: string | undefined,
): Promise<void> {
  const { cipher, now, objections } = dependencies
  const id = askerIdOf(dependencies, actor, objectionId)
  await objections.putAsker(change, {
    _id: id,
    objectionId,
    actorId: actor.id,
    position: positionOf(now, id.slice(0, 12)),
    at: now,
    ...(words !== undefined && words !== '' && { words: cipher.encrypt(words, wordsContext(id)) }),
  })
}

/** Adds somebody to an open objection; who has asked it already changes nothing. */
export async function addAsker(
  dependencies: Dependencies,
  change: Change,
  actor: Actor,
  objection: ObjectionDocument,
  words: string | undefined,
): Promise<Result<{ objection: ObjectionDocument; joined: boolean }>> {
  const { now, objections } = dependencies
  const known = await objections.readAsker(change, askerIdOf(dependencies, actor, objection._id))
  if (known) return succeed({ objection, joined: false })
  const taker = { kind: 'citizen', isAsker: false, saidClear: false } as const
  const after = takeObjectionStep(objection, 'join', taker, {}, { now })
  if (!after.ok) return after
  await putAsker(dependencies, change, actor, objection._id, words)
  await recordObjectionStep(dependencies, change, objection, after.data, {
    step: 'join',
    actor: 'citizen',
    actorId: actor.id,
  })
  return succeed({ objection: after.data, joined: true })
}
