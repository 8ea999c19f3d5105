import { takeObjectionStep } from '@qingjian/shared/openness/objection-transitions'
import { jobFailure } from '../../platform/log'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { recordObjectionStep } from './record-objection-step'
import { tellAnswerers } from './tell-answerers'

const BATCH = 50

type Done = 'raised' | 'closed'

/**
 * Brings questions without an answer before the next level once their days are over, and closes those whose answer nobody
 * has objected to. Each once, also when it runs twice at once or days late: it is judged again in the transaction.
 * @param until milliseconds of the call after which nothing new is begun
 */
export async function runObjections(
  dependencies: OpennessDependencies,
  until: number,
): Promise<Record<Done, number>> {
  const { elapsed, log, now, objections } = dependencies
  const done = { raised: 0, closed: 0 }
  const failed = new Set<string>()
  while (elapsed() < until) {
    const due = await objections.due(now, BATCH + failed.size)
    const batch = due.filter(({ _id }) => !failed.has(_id))
    if (batch.length === 0) break
    for (const { _id, version } of batch) {
      if (elapsed() >= until) return done
      try {
        const what = await settleDue(dependencies, _id, version)
        if (what) done[what] += 1
      } catch (error) {
        failed.add(_id)
        log(jobFailure({ now, job: 'openness/objections', subject: _id }, error))
      }
    }
  }
  return done
}

/** Does what is due about one objection. @returns undefined when another run was faster, or somebody said something */
function settleDue(
  dependencies: OpennessDependencies,
  id: string,
  version: number,
): Promise<Done | undefined> {
  const { now, objections, work } = dependencies
  return work.commit(async (change) => {
    const objection = await objections.read(change, id)
    if (!objection || !isDue(objection, now)) return undefined
    const step = objection.state === 'asked' ? 'raise' : 'close'
    const after = takeObjectionStep(objection, step, { kind: 'system' }, {}, { now })
    if (!after.ok) throw new Error(after.error.message)
    await recordObjectionStep(dependencies, change, objection, after.data, {
      step,
      actor: 'system',
      actorId: 'system',
    })
    if (step === 'close') return 'closed'
    await tellAnswerers(dependencies, change, after.data, 'objection-raised')
    return 'raised'
  }, `objection/${id}/${version}`)
}

function isDue({ dueAt }: ObjectionDocument, now: number): boolean {
  return dueAt !== undefined && dueAt <= now
}
