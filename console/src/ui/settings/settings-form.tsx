import type { UseMutationResult } from '@tanstack/react-query'
import { App, Button, Form, Space } from 'antd'
import { type ReactNode, useState } from 'react'
import { type GenericSchema, safeParse } from 'valibot'
import { messageOf } from '../../lib/failure'
import { ReasonDialog } from '../reason-dialog'
import { uiText } from '../ui.text'
import { formPathOf } from './form-path-of'
import './settings.css'

interface SettingsFormProps<Settings extends object> {
  version: number
  settings: Settings
  canEdit: boolean
  /** The contract's own rules: what they find wrong is shown where it stands. */
  rules: GenericSchema<unknown, Settings>
  save: Pick<
    UseMutationResult<unknown, Error, { version: number; settings: Settings; reason: string }>,
    'mutate' | 'reset' | 'isPending' | 'error'
  >
  /** Of the dialog that asks for the reason. */
  saveTitle: string
  saveNote: string
  children: ReactNode
}

/** A form of settings whose fields are named as the contract names them; saving asks for the reason of the change. */
export function SettingsForm<Settings extends object>(props: SettingsFormProps<Settings>) {
  const { canEdit, children, rules, save, saveNote, saveTitle, settings, version } = props
  const { message } = App.useApp()
  const [form] = Form.useForm<Settings>()
  const [changed, setChanged] = useState<Settings>()
  const check = () => {
    const parsed = safeParse(rules, form.getFieldsValue(true))
    if (parsed.success) return setChanged(parsed.output)
    message.error(uiText.problems)
    for (const issue of parsed.issues) {
      // A field that was emptied has no number at all.
      const words = issue.kind === 'schema' ? uiText.missing : issue.message
      form.setFields([{ name: formPathOf(issue) as never, errors: [words] }])
    }
  }
  return (
    <>
      <Form
        form={form as never}
        layout="vertical"
        className="settings-form"
        initialValues={settings}
        disabled={!canEdit}
        onFinish={check}
        scrollToFirstError
      >
        {children}
        {canEdit ? (
          <Space>
            <Button type="primary" htmlType="submit" size="large">
              {uiText.save}
            </Button>
            <Button size="large" onClick={() => form.resetFields()}>
              {uiText.undo}
            </Button>
          </Space>
        ) : null}
      </Form>
      <ReasonDialog
        open={changed !== undefined}
        title={saveTitle}
        busy={save.isPending}
        failure={save.error ? messageOf(save.error) : undefined}
        onReason={(reason) => {
          if (changed === undefined) return
          save.mutate(
            { version, settings: changed, reason },
            {
              onSuccess: () => {
                setChanged(undefined)
                message.success(uiText.saved)
              },
            },
          )
        }}
        onClose={() => {
          save.reset()
          setChanged(undefined)
        }}
      >
        <p>{saveNote}</p>
      </ReasonDialog>
    </>
  )
}
