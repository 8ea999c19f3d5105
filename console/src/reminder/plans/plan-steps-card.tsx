import type { planStepView } from '@qingjian/shared/reminder/reminder-fields'
import { Card } from 'antd'
import type { InferOutput } from 'valibot'
import { formatInstant } from '../../ui/format-instant'
import { planText as text } from './plan.text'

/** What people did with a plan, the newest first. */
export function PlanStepsCard({ steps }: { steps: readonly InferOutput<typeof planStepView>[] }) {
  return (
    <Card size="small" title={<h2 className="reminder-card-title">{text.steps}</h2>}>
      {steps.length === 0 ? text.noSteps : null}
      <ol className="plan-steps">
        {steps.map(({ at, reason, what, who }) => (
          <li key={`${at} ${what}`}>
            <small className="reminder-under">
              {formatInstant(at)} · {who}
            </small>
            <strong>{what}</strong>
            {reason ? <p>{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
