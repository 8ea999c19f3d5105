import { succeed } from '@qingjian/shared/kernel/result'
import type { runOpenness as contract } from '@qingjian/shared/openness/publication.contracts'
import { jobFailure } from '../../platform/log'
import type { UseCase } from '../../platform/serve/method'
import { warnDues } from '../affairs/warn-dues'
import { forgetOldImports } from '../imports/forget-old-imports'
import { runObjections } from '../objections/run-objections'
import type { OpennessDependencies } from '../openness.dependencies'
import { warnLateRuns } from '../powers/warn-late-runs'
import { recountOutdated } from '../projects/recount-outdated'
import { remindWarranties } from '../projects/remind-warranties'
import { PUBLISH_UNTIL_MS } from './job-step'
import { publishNext } from './publish-next'
import { settlePublication } from './settle-publication'

const LEASE_MS = 58_000
/** Nothing new is begun after these milliseconds, so that a run ends within the function's minute (config.json). */
const SETTLE_UNTIL_MS = 42_000
const OBJECTIONS_UNTIL_MS = 46_000
const WARNINGS_UNTIL_MS = 49_000
const PUBLICATIONS_OF_A_RUN = 100

/** Rounds of each minute that have nothing to do with one another, by the name under which a failure is logged. */
const ROUNDS = {
  'warn-dues': warnDues,
  'warn-late-runs': warnLateRuns,
  'remind-warranties': remindWarranties,
  'recount-outdated': recountOutdated,
} as const

/** Publishes what is decided, writes what follows from it, and looks after objections and old imports. */
export const run: UseCase<OpennessDependencies, typeof contract> = async (dependencies) => {
  const { leases, now } = dependencies
  if (!(await leases.acquire('openness.run', now, LEASE_MS)))
    return succeed({ publishedLines: 0, published: 0, raised: 0, closed: 0, removed: 0 })
  const written = await publishDecided(dependencies)
  await settle(dependencies)
  const { closed, raised } = await runObjections(dependencies, OBJECTIONS_UNTIL_MS)
  for (const [job, work] of Object.entries(ROUNDS))
    await attempt(dependencies, job, 'all', async () => void (await work(dependencies, WARNINGS_UNTIL_MS)))
  const removed = await forgetOldImports(dependencies)
  await leases.release('openness.run')
  return succeed({ ...written, raised, closed, removed })
}

async function publishDecided(dependencies: OpennessDependencies) {
  const decided = await dependencies.publications.inState('publishing', PUBLICATIONS_OF_A_RUN)
  // What has begun is ended first: nothing else may change lines that are being withdrawn.
  const begunFirst = [
    ...decided.filter(({ publishedLines }) => publishedLines > 0),
    ...decided.filter(({ publishedLines }) => publishedLines === 0),
  ]
  const done = { publishedLines: 0, published: 0 }
  for (const publication of begunFirst) {
    if (isOver(dependencies, PUBLISH_UNTIL_MS)) break
    await attempt(dependencies, 'publish', publication._id, async () => {
      const reached = await publishNext(dependencies, publication)
      if (!reached) return
      done.publishedLines += reached.publishedLines - publication.publishedLines
      if (reached.state === 'published') done.published += 1
    })
  }
  return done
}

async function settle(dependencies: OpennessDependencies): Promise<void> {
  for (const publication of await dependencies.publications.unsettled(PUBLICATIONS_OF_A_RUN)) {
    if (isOver(dependencies, SETTLE_UNTIL_MS)) return
    await attempt(dependencies, 'settle', publication._id, () => settlePublication(dependencies, publication))
  }
}

const isOver = ({ elapsed }: OpennessDependencies, until: number) => elapsed() > until

/** What fails is logged, tried again the next minute, and stops nothing else. @param subject what it is about */
async function attempt(
  { log, now }: OpennessDependencies,
  job: string,
  subject: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    log(jobFailure({ now, job: `openness/${job}`, subject }, error))
  }
}
