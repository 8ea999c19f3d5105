import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { abandonRun as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { RunDocument } from './powers.documents'
import { refuseNumbers } from './refuse-numbers'
import { digestOfEnd } from './run-digests'
import { writableRun } from './run-reach'
import { storedRunOf } from './run-view'
import { ordinalOfRecord, withNextDue, writeRun } from './write-run'

const IS_OVER = fail('CONFLICT', '这件事已经办结或者中止，不能再中止')

/** Gives a run up; what was recorded stays, and the reason is public. */
export const abandonRun: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, version },
) => {
  const { now, powerRuns, work } = dependencies
  const judge = (before: RunDocument | undefined): Result<RunDocument> => {
    const run = writableRun(actor, before, version)
    return run.ok && run.data.state !== 'running' ? IS_OVER : run
  }
  const possible = judge(await powerRuns.find(id))
  if (!possible.ok) return possible
  const safe = refuseNumbers({ reason: { name: '原因', texts: [reason] } })
  if (!safe.ok) return safe
  return commitUnlessRefused(work, async (change) => {
    const seen = judge(await powerRuns.read(change, id))
    if (!seen.ok) return seen
    const run = seen.data
    const abandoned = { on: dayOf(now), reason, by: actor.personId ?? '' }
    const after = withNextDue({ ...run, state: 'abandoned', version: run.version + 1, abandoned })
    const news = [
      { ordinal: ordinalOfRecord(run.records.length), digest: digestOfEnd(id, abandoned), reason },
    ]
    await writeRun(dependencies, change, after, { step: 'abandon', news })
    return succeed(storedRunOf(after))
  })
}
