import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import { Card } from 'antd'
import type { InferOutput } from 'valibot'
import { TemplatePreview } from './template-preview'
import { TemplateWords } from './template-words'
import { templatesText as text } from './templates.text'

interface TemplateReadingProps {
  template: InferOutput<typeof templateFields>
  signature: string
}

/** A template for whoever may not change it. */
export function TemplateReading({ signature, template }: TemplateReadingProps) {
  return (
    <div className="plan-columns">
      <Card size="small" title={<h2 className="reminder-card-title">{text.words}</h2>}>
        <TemplateWords text={template.text} />
        <p className="reminder-hint">
          {text.codeLabel}：{template.providerCode ?? text.noCode}
        </p>
      </Card>
      <aside aria-label={text.preview}>
        <TemplatePreview words={template.text} kind={template.kind} signature={signature} />
      </aside>
    </div>
  )
}
