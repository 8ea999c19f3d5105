import { listTemplates } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { useRemote } from '../../lib/use-remote'
import { EstimateCard } from './estimate-card'
import { previewText as text } from './preview.text'
import { PreviewCard } from './preview-card'
import { TestMessage } from './test-message'
import { useSettled } from './use-settled'

interface PreviewColumnProps {
  /** Missing while the form is not filled in. */
  content: PlanContent | undefined
  /** Whether the person may have a message sent to their own phone. */
  mayTest: boolean
}

/** What a content comes to, beside the form in which it is written and below the plan that waits for approval. */
export function PreviewColumn({ content, mayTest }: PreviewColumnProps) {
  const templates = useRemote(listTemplates, {})
  const settled = useSettled(content === undefined ? undefined : JSON.stringify(content))
  if (settled === undefined) return <p className="reminder-hint preview-waiting">{text.waiting}</p>
  const shown = JSON.parse(settled) as PlanContent
  return (
    <div className="preview-column">
      <PreviewCard content={shown} signature={templates.data?.signature} />
      <EstimateCard content={shown} />
      {mayTest && shown.bySms ? <TestMessage key={`test ${settled}`} content={shown} /> : null}
    </div>
  )
}
