import type { ContractInput } from '@qingjian/shared/kernel/contract'
import type { recordRunStep } from '@qingjian/shared/openness/powers/power.contracts'
import type { JudgedReport } from '@qingjian/shared/openness/powers/run-rules'
import { breachesOf, type JudgedRecord, stepsBehind } from '@qingjian/shared/openness/powers/run-standing'
import type { StoredFile } from '../openness.documents'
import type { RunDocument, RunRecord } from './powers.documents'
import { digestOfRecord } from './run-digests'
import { withNextDue } from './write-run'

/** What was reported, without what only the call needs. */
type Report = Pick<ContractInput<typeof recordRunStep>, 'materials' | 'reason' | 'votes' | 'words'>

/** By whom and when it is recorded, with the files as they are kept. */
interface Recording {
  files: readonly StoredFile[]
  at: number
  by: string
}

const SKIPPED_WORDS = '没有办这一步'

/** A run with what was reported behind all that it holds; nothing before it changes. */
export function recordedRun(
  run: RunDocument,
  report: Report,
  { records: judged, state }: JudgedReport,
  recording: Recording,
): RunDocument {
  const fresh = judged.map((one, place): RunRecord => {
    const record = recordOf(run, report, one, recording)
    return { ...record, digest: digestOfRecord(run._id, run.records.length + place, record) }
  })
  const records = [...run.records, ...fresh]
  const deviates = records.some((record) => breachesOf(record).length > 0)
  const after: RunDocument = {
    ...run,
    ...{ records, state, version: run.version + 1 },
    ...(deviates && { deviates }),
  }
  // After a meeting that decided nothing the same step is due, and whoever was told that it is late knows it.
  return stepsBehind(after) === stepsBehind(run) ? after : withNextDue(after)
}

function recordOf(
  run: RunDocument,
  { materials, reason, votes, words }: Report,
  { day, deviations, outcome, stepId }: JudgedRecord,
  { at, by, files }: Recording,
): Omit<RunRecord, 'digest'> {
  const isSkipped = outcome === 'skipped'
  const step = run.plan.find(({ id }) => id === stepId)
  const materialOf = (place: number) => step?.materials[materials[place] ?? -1]
  return {
    ...{ stepId, outcome, day, recordedAt: at, by, deviations: [...deviations] },
    words: isSkipped ? SKIPPED_WORDS : words,
    ...(!isSkipped && votes !== undefined && { votes }),
    files: (isSkipped ? [] : files).map((file, place) => {
      const material = materialOf(place)
      return { ...file, ...(material && { material: material.name }), isPublic: material?.isPublic === true }
    }),
    ...(reason !== undefined && { reason }),
  }
}
