import { createTemplate, listTemplates } from '@qingjian/shared/reminder/reminder.contracts'
import type { templateFields } from '@qingjian/shared/reminder/reminder-fields'
import { App } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { InferOutput } from 'valibot'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { ReasonDialog } from '../../ui/reason-dialog'
import '../reminder.css'
import { TemplateFormView } from './template-form-view'
import { templatesText as text } from './templates.text'

/** A new template. */
export default function NewTemplatePage() {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [fields, setFields] = useState<InferOutput<typeof templateFields>>()
  const templates = useRemote(listTemplates, {})
  const create = useChange(createTemplate, {
    outdates: [listTemplates],
    onDone: ({ id }) => {
      message.success(text.saved)
      navigate(`/reminder/templates/${id}`)
    },
  })
  if (templates.error) {
    return <FailureNotice message={messageOf(templates.error)} onRetry={() => void templates.refetch()} />
  }
  if (!templates.data) return <Loading />
  return (
    <>
      <PageHeader title={text.newTitle} note={text.note} />
      <TemplateFormView signature={templates.data.signature} onSave={setFields} />
      <ReasonDialog
        open={fields !== undefined}
        title={text.saveTitle}
        busy={create.isPending}
        failure={create.error ? messageOf(create.error) : undefined}
        onReason={(reason) => fields && create.mutate({ fields, reason })}
        onClose={() => {
          create.reset()
          setFields(undefined)
        }}
      >
        <p>{text.saveNewNote}</p>
      </ReasonDialog>
    </>
  )
}
