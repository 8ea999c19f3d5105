import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { settleObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import { takeObjectionStep } from '@qingjian/shared/openness/objection-transitions'
import type { Actor } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { AskerDocument, ObjectionDocument } from '../openness.documents'
import { askerIdOf } from './add-asker'
import { commitAmongMany } from './commit-among-many'
import { NO_PUBLIC_OBJECTION } from './join-objection'
import { publicObjectionViewOf } from './objection-view'
import { recordObjectionStep } from './record-objection-step'
import { tellAnswerers } from './tell-answerers'

const ANSWERED_ANEW = fail('CONFLICT', '刚刚有了新的答复，请看过再选')

/**
 * An asker says of the answers that were read 明白了, which closes the objection once everybody who asked has said so, or
 * 还是不清楚, which brings it before the next level. Said twice, it is said once.
 */
export const settleObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { answers, isClear, objectionId },
) => {
  const { now, objections } = dependencies
  const settled = await commitAmongMany(dependencies, async (change) => {
    const objection = await objections.read(change, objectionId)
    const asker = await objections.readAsker(change, askerIdOf(dependencies, actor, objectionId))
    if (!objection || !asker) return NO_PUBLIC_OBJECTION
    if (objection.answers.length !== answers) return ANSWERED_ANEW
    const said = { actor, asker, change, objection }
    return isClear ? sayClear(dependencies, said) : sayUnclear(dependencies, said)
  })
  return settled.ok ? succeed({ objection: publicObjectionViewOf(settled.data, dayOf(now)) }) : settled
}

interface Said {
  actor: Actor
  asker: AskerDocument
  change: Change
  objection: ObjectionDocument
}

async function sayClear(
  dependencies: OpennessDependencies,
  { actor, asker, change, objection }: Said,
): Promise<Result<ObjectionDocument>> {
  const { now, objections } = dependencies
  if (asker.saidClear) return succeed(objection)
  const taker = { kind: 'citizen', isAsker: true, saidClear: false } as const
  const by = { actor: 'citizen', actorId: actor.id } as const
  const settled = takeObjectionStep(objection, 'settle', taker, {}, { now })
  if (!settled.ok) return settled
  await objections.putAsker(change, { ...asker, saidClear: true })
  await recordObjectionStep(dependencies, change, objection, settled.data, { ...by, step: 'settle' })
  const closed = takeObjectionStep(settled.data, 'close', taker, {}, { now })
  // Others have not said so yet.
  if (!closed.ok) return settled
  await recordObjectionStep(dependencies, change, settled.data, closed.data, { ...by, step: 'close' })
  return closed
}

async function sayUnclear(
  dependencies: OpennessDependencies,
  { actor, asker, change, objection }: Said,
): Promise<Result<ObjectionDocument>> {
  const { now, objections } = dependencies
  // Somebody else, or an earlier try of the same person, has brought it before the next level already.
  if (objection.state === 'asked') return succeed(objection)
  const taker = { kind: 'citizen', isAsker: true, saidClear: asker.saidClear === true } as const
  const after = takeObjectionStep(objection, 'object-again', taker, {}, { now })
  if (!after.ok) return after
  await objections.putAsker(change, { ...asker, saidClear: false })
  await recordObjectionStep(dependencies, change, objection, after.data, {
    actor: 'citizen',
    actorId: actor.id,
    step: 'object-again',
  })
  await tellAnswerers(dependencies, change, after.data, 'objection-raised')
  return after
}
