import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { recordRunStep as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { type JudgedReport, judgeRecord } from '@qingjian/shared/openness/powers/run-rules'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { clearFiles } from '../files/clear-files'
import { settleFiles } from '../files/settle-files'
import type { OpennessDependencies } from '../openness.dependencies'
import { indexRun } from './index-run'
import type { RunDocument } from './powers.documents'
import { recordedRun } from './recorded-run'
import { refuseNumbers } from './refuse-numbers'
import { writableRun } from './run-reach'
import { storedRunOf } from './run-view'
import { ordinalOfRecord, writeRun } from './write-run'

type Report = ParsedInput<typeof contract>

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
    const by = actor.personId ?? ''
    const after = recordedRun(run, report, verdict, { files: settled.data, at: now, by })
    const fresh = after.records.slice(run.records.length)
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
    words: { name: '办理情况', texts: [words] },
    reason: { name: '原因', texts: [reason] },
    files: { name: '文件名', texts: files.map(({ name }) => name) },
  })
}
