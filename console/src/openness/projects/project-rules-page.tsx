import { readProjectRules, saveProjectRules } from '@qingjian/shared/openness/projects/project.contracts'
import { projectRulesField } from '@qingjian/shared/openness/projects/project-fields'
import { Card } from 'antd'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { NumberField } from '../../ui/settings/number-field'
import { SettingsForm } from '../../ui/settings/settings-form'
import { SettingsFrame } from '../../ui/settings/settings-frame'
import { projectRulesText as text } from '../project.text'
import { RULE_WRITERS } from '../project-roles'
import { ThresholdField } from './threshold-field'

/** From where on something about a project looks wrong. */
export default function ProjectRulesPage() {
  const { roles } = useMe()
  const canEdit = isShownTo(RULE_WRITERS, roles)
  const kept = useRemote(readProjectRules, {})
  const save = useChange(saveProjectRules, { outdates: [readProjectRules] })
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  if (!kept.data) return <Loading />
  const { lastChange, settings, version } = kept.data
  const field = (name: Exclude<keyof typeof settings, 'tenderThreshold'>, unit: string) => (
    <NumberField name={name} label={text[name]} extra={text[`${name}Hint`]} suffix={unit} />
  )
  return (
    <SettingsFrame title={text.title} note={text.note} canEdit={canEdit} lastChange={lastChange}>
      <SettingsForm
        key={version}
        version={version}
        settings={settings}
        canEdit={canEdit}
        rules={projectRulesField}
        save={save}
        saveTitle={text.saveTitle}
        saveNote={text.saveNote}
      >
        <Card title={text.money}>
          {field('changeShare', text.percent)}
          {field('aheadPercent', text.points)}
        </Card>
        <Card title={text.tender}>
          <ThresholdField />
          {field('nearPercent', text.percent)}
        </Card>
        <Card title={text.together}>
          {field('months', text.monthsUnit)}
          {field('sameWinner', text.contracts)}
        </Card>
      </SettingsForm>
    </SettingsFrame>
  )
}
