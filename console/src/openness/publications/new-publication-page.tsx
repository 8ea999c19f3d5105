import { dayOf } from '@qingjian/shared/calendar/day'
import { createPublication } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Card, Form } from 'antd'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import '../openness.css'
import { publicationText as text } from '../publication.text'
import type { PublicationForm } from './publication-fields'
import { PublicationFormView, readPublicationForm } from './publication-form'
import { PUBLICATION_READS } from './publication-reads'
import './publications.css'

/** Begins a publication; its lines are added on its own page. */
export default function NewPublicationPage() {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<PublicationForm>()
  const create = useChange(createPublication, {
    outdates: PUBLICATION_READS,
    onDone: ({ id }) => {
      message.success(text.created)
      navigate(`/openness/publications/${id}`, { replace: true })
    },
  })
  const save = () => {
    const fields = readPublicationForm(form)
    if (fields) create.mutate({ fields })
  }
  return (
    <>
      <PageHeader title={text.newTitle} note={text.newNote} />
      <Card size="small" className="publication-form">
        <PublicationFormView form={form} initial={{ year: Number(dayOf(Date.now()).slice(0, 4)) }} />
        {create.error ? <FailureNotice message={messageOf(create.error)} /> : null}
        <Button type="primary" size="large" loading={create.isPending} onClick={save}>
          {text.createNow}
        </Button>
      </Card>
    </>
  )
}
