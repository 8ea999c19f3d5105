import { dayOf } from '@qingjian/shared/calendar/day'
import { createPublication } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Card, Form } from 'antd'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { publicationText as text } from '../publication.text'
import type { PublicationForm } from './publication-fields'
import { PublicationFormView, readPublicationForm } from './publication-form'
import { PUBLICATION_READS } from './publication-reads'
import './publications.css'

interface NewLinesProps {
  regionId?: string | undefined
  /** The month or quarter whose accounts these are. */
  period?: string | undefined
}

/** Begins a publication of lines; they are added on its own page. */
export function NewLines({ period, regionId }: NewLinesProps) {
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
  const initial = {
    year: Number((period ?? dayOf(Date.now())).slice(0, 4)),
    ...(regionId === undefined ? {} : { regionId }),
    ...(period === undefined ? {} : { period }),
  }
  return (
    <Card size="small" className="publication-form">
      <PublicationFormView form={form} initial={initial} />
      {create.error ? <FailureNotice message={messageOf(create.error)} /> : null}
      <Button type="primary" size="large" loading={create.isPending} onClick={save}>
        {text.createNow}
      </Button>
    </Card>
  )
}
