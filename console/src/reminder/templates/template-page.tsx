import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { editTemplate, listTemplates, readTemplate } from '@qingjian/shared/reminder/reminder.contracts'
import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { Alert, App, Empty } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { InferOutput } from 'valibot'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { ReasonDialog } from '../../ui/reason-dialog'
import '../reminder.css'
import { RetireButton } from './retire-button'
import { TemplateFormView } from './template-form-view'
import { TemplateReading } from './template-reading'
import { TemplateUses } from './template-uses'
import { templatesText as text } from './templates.text'

interface EditingProps {
  template: ContractOutput<typeof readTemplate>['template']
  signature: string
  onSaved: () => void
}

/** The form with the template as it was when it was opened; saving names that version. */
function Editing({ onSaved, signature, template: current }: EditingProps) {
  const { message } = App.useApp()
  const [template] = useState(current)
  const [fields, setFields] = useState<InferOutput<typeof templateFields>>()
  const edit = useChange(editTemplate, {
    outdates: [listTemplates, readTemplate],
    onDone: () => {
      message.success(text.saved)
      onSaved()
    },
  })
  const { id, kind, name, providerCode, text: words, version } = template
  return (
    <>
      <TemplateFormView
        stored={{ name, kind, text: words, ...(providerCode === undefined ? {} : { providerCode }) }}
        signature={signature}
        onSave={setFields}
      />
      <ReasonDialog
        open={fields !== undefined}
        title={text.saveTitle}
        busy={edit.isPending}
        failure={edit.error ? messageOf(edit.error) : undefined}
        onReason={(reason) => fields && edit.mutate({ id, version, fields, reason })}
        onClose={() => {
          edit.reset()
          setFields(undefined)
        }}
      >
        <p>{text.saveNote}</p>
      </ReasonDialog>
    </>
  )
}

/** One template: its words, its versions, and the plans that say it. */
export default function TemplatePage() {
  const { id = '' } = useParams()
  // What a colleague saves must not exchange what is being typed; what the person did here begins the form anew.
  const [changes, setChanges] = useState(0)
  const countChange = () => setChanges((before) => before + 1)
  const read = useRemote(readTemplate, { id })
  const templates = useRemote(listTemplates, {})
  const error = read.error ?? templates.error
  if (error instanceof CallFailure && error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/reminder/templates">{text.back}</Link>
      </Empty>
    )
  }
  if (error) return <FailureNotice message={messageOf(error)} onRetry={() => void read.refetch()} />
  if (!read.data || read.isPlaceholderData || !templates.data) return <Loading />
  const { plans, template, versions } = read.data
  const { mayWrite, signature } = templates.data
  return (
    <>
      <PageHeader
        title={template.name}
        note={`${REMINDER_KIND_NAMES[template.kind]} · ${text.version(template.version)}`}
        actions={mayWrite ? <RetireButton template={template} onDone={countChange} /> : undefined}
      />
      {template.retired ? (
        <Alert type="info" showIcon title={text.retiredNotice} className="reminder-notice" />
      ) : null}
      {mayWrite ? null : <Alert type="info" showIcon title={text.readOnly} className="reminder-notice" />}
      {mayWrite ? (
        <Editing
          key={`${template.id} ${changes}`}
          template={template}
          signature={signature}
          onSaved={countChange}
        />
      ) : (
        <TemplateReading template={template} signature={signature} />
      )}
      <TemplateUses plans={plans} versions={versions} newest={template.version} />
    </>
  )
}
