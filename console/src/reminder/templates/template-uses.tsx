import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readTemplate } from '@qingjian/shared/reminder/reminder.contracts'
import { Card } from 'antd'
import { Link } from 'react-router'
import { formatInstant } from '../../ui/format-instant'
import { TemplateWords } from './template-words'
import { templatesText as text } from './templates.text'

type Detail = ContractOutput<typeof readTemplate>

interface TemplateUsesProps {
  plans: Detail['plans']
  versions: Detail['versions']
  newest: number
}

/** Which plans say a template, in which version, and what each version was. */
export function TemplateUses({ newest, plans, versions }: TemplateUsesProps) {
  return (
    <div className="template-uses">
      <Card size="small" title={<h2 className="reminder-card-title">{text.usedBy}</h2>}>
        {plans.length === 0 ? text.unused : null}
        <ul className="plan-steps">
          {plans.map(({ id, name, templateVersion }) => (
            <li key={`${id} ${templateVersion}`}>
              <Link to={`/reminder/plans/${id}`}>{name}</Link>
              <small className="reminder-under">
                {text.usedVersion(templateVersion)}
                {templateVersion < newest ? `，${text.usedOld}` : ''}
              </small>
            </li>
          ))}
        </ul>
      </Card>
      <Card size="small" title={<h2 className="reminder-card-title">{text.versions}</h2>}>
        <ol className="plan-steps">
          {versions.map(({ at, by, providerCode, reason, text: words, version }) => (
            <li key={version}>
              <strong>{text.version(version)}</strong>
              <small className="reminder-under">
                {formatInstant(at)} · {by} · {reason}
              </small>
              <TemplateWords text={words} />
              <small className="reminder-under">{providerCode ?? text.noCode}</small>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
