import type { runFollowUps as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import { succeed } from '@qingjian/shared/kernel/result'
import { takeOver } from '../platform/handover/take-over'
import { jobFailure } from '../platform/log'
import type { UseCase } from '../platform/serve/method'
import { advance } from './advance-follow-up'
import { expireContact } from './expire-contact'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { recountFigures } from './recount-figures'
import { type Rules, readRules } from './rules'
import { followUpTakesOver } from './take-over-news'

const BATCH = 100
/** Nothing new is begun after these, so that a run ends within the function's minute (config.json). */
const LAST_NEWS_MS = 20_000
const LAST_STEP_MS = 35_000
const LAST_COUNT_MS = 45_000
const LEASE_MS = 58_000
/** A follow-up that something is wrong with comes again after this, and keeps nobody waiting. */
const PUT_OFF_MS = 10 * 60_000

/**
 * Takes over what happened, writes the messages that are due, gives up waiting for results, and counts what ended. Every
 * follow-up has a transaction of its own, in which its message is written as well: a run that dies is simply repeated.
 */
export const runFollowUps: UseCase<FollowUpDependencies, typeof contract> = async (dependencies) => {
  const { elapsed, leases, now } = dependencies
  if (!(await leases.acquire('follow-up.run', now, LEASE_MS))) return succeed({ begun: 0, ended: 0 })
  const rules = await readRules(dependencies)
  await takeOver(dependencies, 'follow-up', followUpTakesOver(dependencies, rules), LAST_NEWS_MS)
  const done = { begun: 0, ended: 0 }
  while (elapsed() < LAST_STEP_MS) {
    const batch = await dependencies.followUps.due(now, BATCH)
    for (const { _id } of batch) {
      if (elapsed() >= LAST_STEP_MS) break
      const { begun, ended } = await takeStep(dependencies, _id, rules)
      done.begun += begun
      done.ended += ended
    }
    if (batch.length < BATCH) break
  }
  while (elapsed() < LAST_COUNT_MS && (await countEnded(dependencies)) === BATCH);
  await leases.release('follow-up.run')
  return succeed(done)
}

const NOTHING = { begun: 0, ended: 0 }

async function takeStep(
  dependencies: FollowUpDependencies,
  id: string,
  rules: Rules,
): Promise<typeof NOTHING> {
  const { followUps, log, now, work } = dependencies
  try {
    return await work.commit(async (change) => {
      const followUp = await followUps.read(change, id)
      if (!isDue(followUp, now)) return NOTHING
      const after = await advance(dependencies, change, await expireContact(change, followUp, now), rules)
      return {
        begun: !followUp.begun && after.begun ? 1 : 0,
        ended: isOpen(after.state) ? 0 : 1,
      }
    }, `due/${id}`)
  } catch (error) {
    log(jobFailure({ now, job: 'follow-up/step', subject: id }, error))
    await work.commit(async (change) => {
      const followUp = await followUps.read(change, id)
      if (isDue(followUp, now)) await followUps.save(change, { ...followUp, nextAt: now + PUT_OFF_MS })
    })
    return NOTHING
  }
}

/** Whether another run was not faster. */
function isDue(followUp: FollowUpDocument | undefined, now: number): followUp is FollowUpDocument {
  if (followUp?.state !== 'planned' && followUp?.state !== 'reaching') return false
  return (followUp.nextAt ?? Number.POSITIVE_INFINITY) <= now
}

async function countEnded({ figures, followUps }: FollowUpDependencies): Promise<number> {
  const ended = await followUps.uncounted(BATCH)
  if (ended.length === 0) return 0
  await recountFigures({ figures, followUps }, ended)
  // Marked last, so that a run which dies counts them again.
  await followUps.markCounted(ended.map(({ _id }) => _id))
  return ended.length
}
