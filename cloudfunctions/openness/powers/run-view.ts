import type { RunRowView, RunView } from '@qingjian/shared/openness/powers/power-fields'
import { standingOf } from '@qingjian/shared/openness/powers/run-standing'
import type { RunState } from '@qingjian/shared/openness/powers/run-states'
import type { RunDocument, RunRecord } from './powers.documents'

export function storedRunOf({ _id, state, version }: RunDocument): {
  id: string
  version: number
  state: RunState
} {
  return { id: _id, version, state }
}

/** A run in a list, as everybody sees it. @param today `YYYY-MM-DD` */
export function runRowViewOf(run: RunDocument, today: string): RunRowView {
  const { _id, class: powerClass, powerId, powerTitle } = run
  const { regionId, regionName, startedOn, state, title, version } = run
  const { deviations, done, nextStep, steps } = standingOf(run, today)
  return {
    id: _id,
    class: powerClass,
    ...{ title, powerId, powerTitle, regionId, regionName, state, version, startedOn },
    ...{ done, steps, deviations },
    ...(nextStep && { nextStep }),
  }
}

/** A run with all that was recorded, as everybody sees it. */
export function runViewOf(run: RunDocument, today: string): RunView {
  const { abandoned, plan, powerVersion, records } = run
  return {
    ...runRowViewOf(run, today),
    powerVersion,
    plan,
    records: records.map(recordViewOf),
    ahead: standingOf(run, today).ahead,
    ...(abandoned && { abandoned: { on: abandoned.on, reason: abandoned.reason } }),
  }
}

function recordViewOf(record: RunRecord): RunView['records'][number] {
  const { day, deviations, files, outcome, reason, recordedAt, stepId, votes, words } = record
  const shown = files.filter(({ isPublic }) => isPublic)
  return {
    ...{ stepId, outcome, day, recordedAt, words, deviations },
    ...(votes && { votes }),
    files: shown.map(({ id, kind, name }) => ({ id, kind, name })),
    keptFiles: files.length - shown.length,
    ...(reason !== undefined && { reason }),
  }
}
