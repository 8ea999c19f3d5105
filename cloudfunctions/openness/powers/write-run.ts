import { stepsAhead } from '@qingjian/shared/openness/powers/run-standing'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import { appendLog } from '../publishing/append-log'
import type { RunDocument } from './powers.documents'

/** What the public log is told of a run: its beginning, each record, and that it was given up. */
interface RunNews {
  /** Its place among all that is told of the run, from 1. */
  ordinal: number
  digest: string
  reason?: string | undefined
}

/** The place in the log of what is told first: of the beginning 1, of record n n + 2, of the end one more than all. */
export const BEGINNING = 1
export const ordinalOfRecord = (place: number): number => place + BEGINNING + 1

/** Writes a run with its entry in the audit log and what the public log is told, all together or not at all. */
export async function writeRun(
  dependencies: Pick<OpennessDependencies, 'now' | 'powerRuns' | 'publicationLog'>,
  change: Change,
  run: RunDocument,
  {
    news,
    step,
    ...details
  }: { step: 'start' | 'record' | 'abandon'; news: readonly RunNews[] } & Record<string, unknown>,
): Promise<void> {
  const { powerRuns } = dependencies
  const { _id: id, regionId, regionName, state, title, version } = run
  await (step === 'start' ? powerRuns.insert(change, run) : powerRuns.put(change, run))
  await change.audit({ subject: `openness_runs/${id}`, details: { step, to: state, version, ...details } })
  for (const { digest, ordinal, reason } of news)
    await appendLog(
      dependencies,
      change,
      { id, subject: 'run', title, regionId, regionName },
      { act: 'record', ordinal, digest, ...(reason !== undefined && { reason }) },
    )
}

/** A run with the day by which its next step is due, after which somebody is told that it is late. */
export function withNextDue(run: RunDocument): RunDocument {
  const { late: _late, nextDue: _due, warnAfter: _told, ...rest } = run
  const [next] = stepsAhead(run)
  return next ? { ...rest, nextDue: next.dueOn, warnAfter: next.dueOn } : rest
}
