import type { RunRowView } from '@qingjian/shared/openness/powers/power-fields'
import { RUN_STATE_NAMES } from '@qingjian/shared/openness/powers/run-states'
import { runText as text } from '../run.text'
import '../watch.css'

/** Where a run stands in a few words; in red once the next step is late. */
export function RunStanding({ run: { nextStep, state } }: { run: RunRowView }) {
  if (state !== 'running' || !nextStep) return <span>{RUN_STATE_NAMES[state]}</span>
  const { dueOn, lateDays, title } = nextStep
  return lateDays > 0 ? (
    <strong className="watch-warning">{text.late(title, lateDays)}</strong>
  ) : (
    <span>{text.next(title, dueOn)}</span>
  )
}

/** What went otherwise than the list says, counted; in red where there is any. */
export function DeviationCount({ deviations }: Pick<RunRowView, 'deviations'>) {
  const words = text.deviationCount(deviations)
  return deviations === 0 ? (
    <span className="watch-fine">{words}</span>
  ) : (
    <span className="watch-warning">{words}</span>
  )
}
