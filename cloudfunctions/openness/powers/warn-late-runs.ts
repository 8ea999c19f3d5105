import { dayOf } from '@qingjian/shared/calendar/day'
import { jobFailure } from '../../platform/log'
import { tellStaff } from '../../platform/outbox/tell-staff'
import type { OpennessDependencies } from '../openness.dependencies'
import type { RunDocument } from './powers.documents'

const BATCH = 50
/** People of one role who get a message about one step at most. */
const MOST_OF_ROLE = 3
const ROLES = ['village-clerk', 'village-supervisor'] as const

/**
 * Marks runs whose next step is late, and tells those who write for a village and those who watch over it: once for every
 * step, on the first day on which it is late, or on the first one on which the job runs again.
 * @param until milliseconds of the call after which nothing new is begun
 * @returns how many messages were written
 */
export async function warnLateRuns(dependencies: OpennessDependencies, until: number): Promise<number> {
  const { elapsed, log, now, powerRuns } = dependencies
  const failed = new Set<string>()
  let messages = 0
  while (elapsed() < until) {
    const late = await powerRuns.toWarnOf(dayOf(now), BATCH + failed.size)
    const batch = late.filter(({ _id }) => !failed.has(_id))
    if (batch.length === 0) return messages
    for (const { _id } of batch) {
      if (elapsed() >= until) return messages
      try {
        messages += await warnOf(dependencies, _id)
      } catch (error) {
        failed.add(_id)
        log(jobFailure({ now, job: 'openness/warn-late-runs', subject: _id }, error))
      }
    }
  }
  return messages
}

async function warnOf(dependencies: OpennessDependencies, id: string): Promise<number> {
  const { now, powerRuns, work } = dependencies
  const seen = await powerRuns.find(id)
  const people = seen ? await peopleOf(dependencies, seen) : []
  return work.commit(async (change) => {
    const run = await powerRuns.read(change, id)
    if (run?.warnAfter === undefined || run.warnAfter >= dayOf(now)) return 0
    const { warnAfter, ...told } = run
    await powerRuns.put(change, { ...told, late: true })
    await change.audit({
      subject: `openness_runs/${id}`,
      details: { step: 'warn-late', dueOn: warnAfter, people: people.length },
    })
    for (const person of people)
      await tellStaff(dependencies, change, person, {
        occasion: `openness/run-late/${id}/${run.records.length}/${person._id}`,
        template: 'run-late',
        parameters: { place: run.regionName },
      })
    return people.length
  }, id)
}

async function peopleOf(
  { directory, now, roleHolders }: OpennessDependencies,
  { regionId }: Pick<RunDocument, 'regionId'>,
) {
  const holders = await Promise.all(ROLES.map((role) => roleHolders.covering(role, { regionId }, now)))
  return directory.people([...new Set(holders.flatMap((ids) => ids.slice(0, MOST_OF_ROLE)))])
}
