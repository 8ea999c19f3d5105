import type { Result } from '@qingjian/shared/kernel/result'
import type { RunView } from '@qingjian/shared/openness/powers/power-fields'
import type { JudgedReport } from '@qingjian/shared/openness/powers/run-rules'
import { Alert } from 'antd'
import { runText } from '../run.text'
import '../openness.css'

const text = runText.form

/** What everybody would read of a report besides its words: what went otherwise than the list says, or what it lacks. */
export function WillShow({ judged, run }: { run: RunView; judged: Result<JudgedReport> }) {
  if (!judged.ok) return null
  const { deviations, records, state } = judged.data
  const skipped = records
    .filter(({ outcome }) => outcome === 'skipped')
    .map(({ stepId }) => run.plan.find(({ id }) => id === stepId)?.title ?? '')
  const others = deviations.filter((one) => one !== 'skipped')
  const told = [
    ...(skipped.length > 0 ? [text.skips(skipped)] : []),
    ...(others.length > 0 ? [runText.deviationNames(others)] : []),
  ]
  return (
    <div role="status">
      {told.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          className="openness-notice"
          title={`${text.willShow}${told.join('；')}`}
        />
      ) : null}
      {state === 'done' ? (
        <Alert type="info" showIcon className="openness-notice" title={text.willEnd} />
      ) : null}
    </div>
  )
}
