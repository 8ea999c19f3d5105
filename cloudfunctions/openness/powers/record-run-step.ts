import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { recordRunStep as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { type JudgedReport, judgeRecord } from '@qingjian/shared/openness/powers/run-rules'
import { breachesOf } from '@qingjian/shared/openness/powers/run-standing'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { clearFiles } from '../files/clear-files'
import { settleFiles } from '../files/settle-files'
import type { OpennessDependencies } from '../openness.dependencies'
import type { StoredFile } from '../openness.documents'
import { indexRun } from './index-run'
import type { RunDocument, RunRecord } from './powers.documents'
import { refuseNumbers } from './refuse-numbers'
import { digestOfRecord } from './run-digests'
import { writableRun } from './run-reach'
import { storedRunOf } from './run-view'
import { ordinalOfRecord, withNextDue, writeRun } from './write-run'

type Report = ParsedInput<typeof contract>

const SKIPPED_WORDS = '没有办这一步'

/** Records what was done in a step of a run, and each step that is skipped by it; public at once, and for good. */
export const recordRunStep: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  report,
) => {
  const { now, powerRuns, work } = dependencies
  const judge = (before: RunDocument | undefined) => judged(actor, before, report, dayOf(now))
  const possible = judge(await powerRuns.find(report.id))
  if (!possible.ok) return possible
  const safe = refuseLeaks(report)
  if (!safe.ok) return safe
  const settled = await settleFiles(dependencies, actor, report.files, [])
  if (!settled.ok) return settled
  const recorded = await commitUnlessRefused(work, async (change) => {
    const seen = judge(await powerRuns.read(change, report.id))
    if (!seen.ok) return seen
    const { run, verdict } = seen.data
    const fresh = recordsOf(run, report, verdict, settled.data, { at: now, by: actor.personId ?? '' })
    const after = runAfter(run, fresh, verdict)
    await writeRun(dependencies, change, after, {
      step: 'record',
      news: fresh.map(({ digest, reason }, place) => ({
        ordinal: ordinalOfRecord(run.records.length + place),
        digest,
        reason,
      })),
      stepId: report.stepId,
      deviations: verdict.deviations,
    })
    return succeed({ ...storedRunOf(after), deviations: verdict.deviations })
  })
  await clearFiles(
    dependencies,
    { inputs: report.files, settled: settled.data, known: [], published: [] },
    recorded.ok,
  )
  if (recorded.ok) await indexRun(dependencies, report.id)
  return recorded
}

function judged(
  actor: Actor,
  before: RunDocument | undefined,
  report: Report,
  today: string,
): Result<{ run: RunDocument; verdict: JudgedReport }> {
  const run = writableRun(actor, before, report.version)
  if (!run.ok) return run
  if (report.materials.length !== report.files.length) {
    const message = '请选择每个文件是哪一样材料'
    return fail('INVALID_INPUT', message, { materials: message })
  }
  const verdict = judgeRecord(run.data, report, today)
  return verdict.ok ? succeed({ run: run.data, verdict: verdict.data }) : verdict
}

function refuseLeaks({ files, reason, words }: Report): Result<void> {
  return refuseNumbers({
    words: { name: '办理情况', text: words },
    reason: { name: '原因', text: reason },
    files: { name: '文件名', text: files.map(({ name }) => name).join('。') },
  })
}

function recordsOf(
  run: RunDocument,
  { files: _inputs, materials, reason, votes, words }: Report,
  { records }: JudgedReport,
  files: readonly StoredFile[],
  { at, by }: { at: number; by: string },
): RunRecord[] {
  return records.map(({ day, deviations, outcome, stepId }, place) => {
    const isSkipped = outcome === 'skipped'
    const step = run.plan.find(({ id }) => id === stepId)
    const record: Omit<RunRecord, 'digest'> = {
      ...{ stepId, outcome, day, recordedAt: at, by, deviations: [...deviations] },
      words: isSkipped ? SKIPPED_WORDS : words,
      ...(!isSkipped && votes !== undefined && { votes }),
      files: isSkipped
        ? []
        : files.map((file, index) => {
            const material = step?.materials[materials[index] ?? -1]
            return {
              ...file,
              ...(material && { material: material.name }),
              isPublic: material?.isPublic === true,
            }
          }),
      ...(reason !== undefined && { reason }),
    }
    return { ...record, digest: digestOfRecord(run._id, run.records.length + place, record) }
  })
}

function runAfter(run: RunDocument, fresh: readonly RunRecord[], { state }: JudgedReport): RunDocument {
  const records = [...run.records, ...fresh]
  return withNextDue({
    ...run,
    records,
    state,
    version: run.version + 1,
    ...(records.some((record) => breachesOf(record).length > 0) && { deviates: true as const }),
  })
}
