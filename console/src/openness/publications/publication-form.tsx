import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { Form, type FormInstance, Input, Select } from 'antd'
import { useEffect } from 'react'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import '../lines/line-form.css'
import { publicationText as text } from '../publication.text'
import { AccountsPeriodField } from './accounts-period-field'
import { type PublicationForm, publicationFieldsOf, yearsUntil } from './publication-fields'

interface PublicationFormViewProps {
  form: FormInstance<PublicationForm>
  initial: PublicationForm
  /** The place of a draft that has lines stays. */
  isPlaceFixed?: boolean
}

/** What the form says, or undefined after its problems were shown at their fields. */
export function readPublicationForm(form: FormInstance<PublicationForm>) {
  const result = publicationFieldsOf(form.getFieldsValue(true))
  form.setFields(form.getFieldsError().map(({ name }) => ({ name: name as never, errors: [] })))
  if (result.ok) return result.fields
  for (const { message, name } of result.problems) form.setFields([{ name, errors: [message] }])
  const first = result.problems[0]
  if (first) form.scrollToField(first.name, { block: 'center', behavior: 'smooth' })
  return undefined
}

/** The fields of a publication: what it is, whose, when, and what came of it. */
export function PublicationFormView({ form, initial, isPlaceFixed = false }: PublicationFormViewProps) {
  const writable = useRemote(listWritable, {})
  const places = writable.data?.places ?? []
  const only = places.length === 1 ? places[0]?.regionId : undefined
  useEffect(() => {
    if (only !== undefined && form.getFieldValue('regionId') === undefined)
      form.setFieldsValue({ regionId: only })
  }, [form, only])
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      // A period belongs to the place and the year for which it was chosen.
      onValuesChange={(changed: Partial<PublicationForm>) => {
        if ('regionId' in changed || 'year' in changed) form.setFieldsValue({ period: undefined })
      }}
    >
      {writable.error ? (
        <FailureNotice message={messageOf(writable.error)} onRetry={() => void writable.refetch()} />
      ) : null}
      {writable.data && places.length === 0 ? <FailureNotice message={text.noPlaces} /> : null}
      <Form.Item name="title" label={text.titleLabel} extra={text.titleHint} required>
        <Input maxLength={60} showCount />
      </Form.Item>
      <div className="line-form-row">
        <Form.Item name="regionId" label={text.placeLabel} extra={text.placeHint} required>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            disabled={isPlaceFixed}
            loading={writable.isLoading}
            placeholder={text.choosePlace}
            options={places.map(({ name, regionId }) => ({ value: regionId, label: name }))}
          />
        </Form.Item>
        <Form.Item name="year" label={text.yearLabel} required>
          <Select options={yearsUntil(Date.now()).map((year) => ({ value: year, label: `${year}年` }))} />
        </Form.Item>
        <AccountsPeriodField form={form} />
      </div>
      <Form.Item name="done" label={text.doneLabel} extra={text.doneHint}>
        <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="effect" label={text.effectLabel} extra={text.effectHint}>
        <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </Form>
  )
}
