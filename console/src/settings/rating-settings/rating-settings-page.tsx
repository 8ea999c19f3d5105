import { readSettings } from '@qingjian/shared/rating/rating-settings.contracts'
import { Alert } from 'antd'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { formatInstant } from '../../ui/format-instant'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { EarlierChoices } from './earlier-choices'
import { ratingSettingsText as text } from './rating-settings.text'
import { SettingsForm } from './settings-form'

/** What the district can set about ratings. */
export default function RatingSettingsPage() {
  const { roles } = useMe()
  const kept = useRemote(readSettings, {})
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const { earlierChoices, lastChange, reasonsVersion, settings, version } = kept.data
  const canEdit = roles.includes('admin')
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      {canEdit ? null : <Alert type="info" showIcon title={text.readOnly} />}
      {lastChange ? (
        <p>{text.lastChange(lastChange.by, formatInstant(lastChange.at), lastChange.reason)}</p>
      ) : null}
      <SettingsForm key={version} version={version} settings={settings} canEdit={canEdit} />
      <EarlierChoices earlierChoices={earlierChoices} reasonsVersion={reasonsVersion} />
    </>
  )
}
