import type { ObjectionStep } from '@qingjian/shared/openness/objection-states'
import { positionOf } from '../../platform/ids/position'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument, ObjectionStepDocument } from '../openness.documents'

type Dependencies = Pick<OpennessDependencies, 'hash' | 'now' | 'objections'>

/** What happened to an objection. `actorId` tells two people's steps apart and is not stored. */
interface TakenObjectionStep {
  step: ObjectionStep
  actor: ObjectionStepDocument['actor']
  actorId: string
  personId?: string | undefined
  text?: string
}

/**
 * Writes an objection as a step left it, with its line of the history and its audit entry. Who joins has no line of their
 * own: how many have joined stands in the objection, and a hundred of them would hide what happened to it.
 * @param before undefined when the step is the asking
 * @returns the line of the history as it was written
 */
export async function recordObjectionStep(
  { hash, now, objections }: Dependencies,
  change: Change,
  before: ObjectionDocument | undefined,
  after: ObjectionDocument,
  { actor, actorId, personId, step, text }: TakenObjectionStep,
): Promise<ObjectionStepDocument> {
  await (before ? objections.put(change, after) : objections.insert(change, after))
  const { _id: objectionId, clear, level, people, state, version } = after
  const id = hash('openness-objection-step', `${objectionId}/${version}/${step}/${actorId}`)
  const taken: ObjectionStepDocument = {
    _id: id,
    objectionId,
    position: positionOf(now, `${String(version).padStart(6, '0')}-${id.slice(0, 12)}`),
    at: now,
    step,
    level,
    actor,
    ...(personId !== undefined && { personId }),
    ...(text !== undefined && { text }),
  }
  if (step !== 'join') await objections.addStep(change, taken)
  await change.audit({
    subject: `openness_objections/${objectionId}`,
    details: { step, from: before?.state, to: state, level, people, clear },
  })
  return taken
}
