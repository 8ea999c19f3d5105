import { caseSettingsField } from '@qingjian/shared/cases/case-settings'
import { readSettings, saveSettings } from '@qingjian/shared/cases/cases.contracts'
import { Card } from 'antd'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { NumberField } from '../../ui/settings/number-field'
import { SettingsForm } from '../../ui/settings/settings-form'
import { SettingsFrame } from '../../ui/settings/settings-frame'
import { caseSettingsText as text } from './case-settings.text'

/** How long a case may take, and whom lateness is told to when. */
export default function CaseSettingsPage() {
  const canEdit = useMe().roles.includes('admin')
  const kept = useRemote(readSettings, {})
  const save = useChange(saveSettings, { outdates: [readSettings] })
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const { lastChange, settings, version } = kept.data
  const days = (name: Exclude<keyof typeof settings, 'lateWordDays'>) => (
    <NumberField name={name} label={text[name]} extra={text[`${name}Hint`]} suffix={text.workingDays} />
  )
  return (
    <SettingsFrame title={text.title} note={text.note} canEdit={canEdit} lastChange={lastChange}>
      <SettingsForm
        key={version}
        version={version}
        settings={settings}
        canEdit={canEdit}
        rules={caseSettingsField}
        save={save}
        saveTitle={text.saveTitle}
        saveNote={text.saveNote}
      >
        <Card title={text.clocks}>
          <p>{text.law}</p>
          {days('rectifyDays')}
          {days('mostExtensionDays')}
        </Card>
        <Card title={text.warnings}>
          <p>{text.warningsNote}</p>
          {days('superiorAfterDays')}
          {days('commissionAfterDays')}
        </Card>
        <Card title={text.rights}>
          {days('appealDays')}
          <NumberField
            name="lateWordDays"
            label={text.lateWordDays}
            extra={text.lateWordDaysHint}
            suffix={text.days}
          />
        </Card>
      </SettingsForm>
    </SettingsFrame>
  )
}
