import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import { EntitlementEditor } from './entitlement-editor'
import type { KindFieldsProps } from './kind-fields'
import { linkOptions } from './use-linkable'
import { WordsField } from './words-field'

const text = announcementFormText.policy
const { optional } = announcementFormText
const MOST_DOCUMENTS = 20

/** What one brings along, a row for each. */
function Documents() {
  return (
    <Form.Item label={optional(text.documents)}>
      <Form.List name="documents">
        {(rows, list, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="announcement-row">
                <Form.Item name={name} className="announcement-grow">
                  <Input maxLength={60} aria-label={text.document(name + 1)} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={text.removeDocument(name + 1)}
                  onClick={() => list.remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {rows.length >= MOST_DOCUMENTS ? null : (
              <Button icon={<PlusOutlined />} onClick={() => list.add('')}>
                {text.addDocument}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}

/** A policy, in the order in which people ask. */
export function PolicyFields({ linkable, named }: KindFieldsProps) {
  return (
    <>
      <WordsField name="title" label={text.title} extra={text.titleHint} most={60} required />
      <div className="line-form-row">
        <WordsField name="issuer" label={text.issuer} most={40} required />
        <WordsField name="number" label={optional(text.number)} most={60} />
        <DayField name="issuedOn" label={text.issuedOn} required isPast />
      </div>
      <WordsField name="summary" label={text.summary} extra={text.summaryHint} most={300} rows={3} required />
      <WordsField name="whoMay" label={text.whoMay} extra={text.whoMayHint} most={500} rows={2} required />
      <WordsField name="howTo" label={optional(text.howTo)} extra={text.howToHint} most={500} rows={2} />
      <Documents />
      <div className="line-form-row">
        <DayField name="opensOn" label={optional(text.opensOn)} />
        <DayField name="closesOn" label={optional(text.closesOn)} extra={text.closesOnHint} />
      </div>
      <ChoiceField
        name="fundIds"
        label={optional(announcementFormText.fundIds)}
        extra={announcementFormText.fundIdsHint}
        options={linkOptions(linkable.links, named, 'fund')}
        isMany
      />
      <ChoiceField
        name="powerIds"
        label={optional(text.powerIds)}
        extra={text.powerIdsHint}
        options={linkOptions(linkable.links, named, 'power')}
        isMany
      />
      <WordsField name="text" label={optional(text.text)} extra={text.textHint} most={6000} rows={3} />
      <EntitlementEditor />
    </>
  )
}
