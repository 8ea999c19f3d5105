import { readSettings, saveSettings } from '@qingjian/shared/reminder/reminder.contracts'
import { reminderSettingsField } from '@qingjian/shared/reminder/reminder-settings'
import { Card, Form } from 'antd'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { MinutePicker } from '../../ui/settings/minute-picker'
import { NumberField } from '../../ui/settings/number-field'
import { SettingsForm } from '../../ui/settings/settings-form'
import { SettingsFrame } from '../../ui/settings/settings-frame'
import { reminderSettingsText as text } from './reminder-settings.text'

/** When reminders leave, and how late they still may. */
export default function ReminderSettingsPage() {
  const canEdit = useMe().roles.includes('admin')
  const kept = useRemote(readSettings, {})
  const save = useChange(saveSettings, { outdates: [readSettings] })
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const { lastChange, settings, version } = kept.data
  return (
    <SettingsFrame title={text.title} note={text.note} canEdit={canEdit} lastChange={lastChange}>
      <SettingsForm
        key={version}
        version={version}
        settings={settings}
        canEdit={canEdit}
        rules={reminderSettingsField}
        save={save}
        saveTitle={text.saveTitle}
        saveNote={text.saveNote}
      >
        <Card title={text.sending}>
          <Form.Item name="sendAtMinute" label={text.sendAt} extra={text.sendAtHint}>
            <MinutePicker label={text.sendAt} />
          </Form.Item>
        </Card>
        <Card title={text.late}>
          <NumberField
            name="windowDays"
            label={text.windowDays}
            extra={text.windowDaysHint}
            suffix={text.days}
          />
        </Card>
      </SettingsForm>
    </SettingsFrame>
  )
}
