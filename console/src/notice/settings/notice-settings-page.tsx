import { readHealth, readSettings, saveSettings } from '@qingjian/shared/notice/notice.contracts'
import { noticeSettingsField } from '@qingjian/shared/notice/notice-fields'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { SettingsForm } from '../../ui/settings/settings-form'
import { SettingsFrame } from '../../ui/settings/settings-frame'
import { noticeSettingsText as text } from './notice-settings.text'
import { SettingsFields } from './settings-fields'

/** When messages may leave, how many, and at what cost. */
export default function NoticeSettingsPage() {
  const canEdit = useMe().roles.includes('admin')
  const kept = useRemote(readSettings, {})
  const save = useChange(saveSettings, { outdates: [readSettings, readHealth] })
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
        rules={noticeSettingsField}
        save={save}
        saveTitle={text.saveTitle}
        saveNote={text.saveNote}
      >
        <SettingsFields canEdit={canEdit} />
      </SettingsForm>
    </SettingsFrame>
  )
}
