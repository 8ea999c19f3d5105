import { readSettings, saveSettings } from '@qingjian/shared/follow-up/follow-up.contracts'
import { followUpSettingsField } from '@qingjian/shared/follow-up/follow-up-settings'
import { Card } from 'antd'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { DayTimeList } from '../../ui/settings/day-time-list'
import { NumberField } from '../../ui/settings/number-field'
import { SettingsForm } from '../../ui/settings/settings-form'
import { SettingsFrame } from '../../ui/settings/settings-frame'
import { followUpSettingsText as text } from './follow-up-settings.text'

const MOST_WINDOWS = 4

/** When, how and how often citizens are asked whether it is solved. */
export default function FollowUpSettingsPage() {
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
        rules={followUpSettingsField}
        save={save}
        saveTitle={text.saveTitle}
        saveNote={text.saveNote}
      >
        <Card title={text.hours}>
          <DayTimeList
            name="windows"
            label={text.windows}
            extra={text.windowsHint}
            most={MOST_WINDOWS}
            disabled={!canEdit}
          />
        </Card>
        <Card title={text.calls}>
          <NumberField
            name="messageHours"
            label={text.messageHours}
            extra={text.messageHoursHint}
            suffix={text.hour}
          />
          <NumberField
            name="callAttempts"
            label={text.callAttempts}
            extra={text.callAttemptsHint}
            suffix={text.times}
          />
          <NumberField
            name="automaticCalls"
            label={text.automaticCalls}
            extra={text.automaticCallsHint}
            suffix={text.times}
          />
          <NumberField
            name="callDays"
            label={text.callDays}
            extra={text.callDaysHint}
            suffix={text.workingDays}
          />
          <NumberField
            name="hoursBetween"
            label={text.hoursBetween}
            extra={text.hoursBetweenHint}
            suffix={text.hour}
          />
        </Card>
        <Card title={text.others}>
          <NumberField
            name="samplePercent"
            label={text.samplePercent}
            extra={text.samplePercentHint}
            suffix="%"
          />
          <NumberField
            name="silentDays"
            label={text.silentDays}
            extra={text.silentDaysHint}
            suffix={text.days}
          />
        </Card>
      </SettingsForm>
    </SettingsFrame>
  )
}
