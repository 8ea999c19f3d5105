import { listTemplates, readTemplate } from '@qingjian/shared/reminder/reminder.contracts'
import { Alert, Button, Form, Select, Switch } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { TemplateWords } from '../templates/template-words'
import type { PlanForm } from './plan-form'
import { planFormText as text } from './plan-form.text'

/** Third step: which template, in which version, and whether a short message goes out as well. */
export function WordsFields() {
  const form = Form.useFormInstance<PlanForm>()
  const kind = Form.useWatch(['when', 'kind'], form)
  const id = Form.useWatch('templateId', form)
  const version = Form.useWatch('templateVersion', { form, preserve: true })
  const templates = useRemote(listTemplates, {})
  const read = useRemote(readTemplate, { id: id ?? '' }, { enabled: id !== undefined })
  const offered = (templates.data?.templates ?? []).filter(
    (one) => one.kind === kind && (!one.retired || one.id === id),
  )
  const newest = offered.find((one) => one.id === id)
  const chosen =
    read.data?.template.id === id ? read.data?.versions.find((one) => one.version === version) : undefined
  const take = (template: { id: string; version: number; providerCode?: string | undefined }) => {
    form.setFieldsValue({ templateId: template.id, templateVersion: template.version })
    form.setFields([{ name: 'templateId', errors: [] }])
    if (template.providerCode === undefined) form.setFieldValue('bySms', false)
  }
  if (templates.error) {
    return <FailureNotice message={messageOf(templates.error)} onRetry={() => void templates.refetch()} />
  }
  if (kind === undefined) return <p className="reminder-hint">{text.templateFirst}</p>
  if (!templates.data) return <Loading />
  if (offered.length === 0) return <p>{text.noTemplates}</p>
  const hasNoCode = chosen !== undefined && chosen.providerCode === undefined
  return (
    <>
      <Form.Item name="templateId" label={text.template}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={offered.map((one) => ({
            value: one.id,
            // The plan keeps its version until somebody takes the newest.
            label: text.templateOf(one.name, one.id === id ? (version ?? one.version) : one.version),
          }))}
          onChange={(templateId: string) => {
            const template = offered.find((one) => one.id === templateId)
            if (template) take(template)
          }}
        />
      </Form.Item>
      {newest !== undefined && version !== undefined && newest.version > version ? (
        <Alert
          type="info"
          showIcon
          title={text.newerVersion(newest.version, version)}
          action={<Button onClick={() => take(newest)}>{text.takeNewest}</Button>}
          className="reminder-notice"
        />
      ) : null}
      {chosen === undefined ? null : <TemplateWords text={chosen.text} />}
      <Form.Item
        name="bySms"
        label={text.bySms}
        valuePropName="checked"
        extra={hasNoCode ? text.noCode : text.bySmsHint}
      >
        <Switch disabled={hasNoCode} />
      </Form.Item>
    </>
  )
}
