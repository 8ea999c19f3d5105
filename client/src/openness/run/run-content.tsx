import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { NoteBar } from '../../ui/feedback/note-bar'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { Questions } from '../questions/questions'
import { nextStepInWords, runStandingInWords } from '../run-words'
import { CheckPart } from './check-part'
import { deviationsInWords } from './deviations-in-words'
import type { OpenRun } from './open-run'
import './run-content.scss'
import { RunFlow } from './run-flow'

const text = opennessWorksText.run

interface RunContentProps {
  data: OpenRun
  onChanged: () => void
}

/** How a village does something by a power: what is wrong on top, where it stands, every step, questions and the check. */
export function RunContent({ data, onChanged }: RunContentProps) {
  const { isMine, objections, run, saidClear } = data
  const { abandoned, deviations, id, powerId, powerTitle, regionId, regionName, startedOn, title } = run
  const next = nextStepInWords(run)
  return (
    <>
      <PageTitle above={`${regionName} · ${powerTitle}`} title={title} />
      {next?.isLate && <WarningBar text={next.words} />}
      {deviations > 0 && <WarningBar text={deviationsInWords(run)} />}
      {abandoned && <NoteBar icon="remove" text={text.abandoned(abandoned.on, abandoned.reason)} />}
      <Section>
        <View className="run-page__standing">{runStandingInWords(run)}</View>
        {next && !next.isLate && <View>{next.words}</View>}
        {deviations === 0 && !next?.isLate && run.records.length > 0 && <View>{text.noDeviations}</View>}
        <View className="run-page__small">{text.started(startedOn)}</View>
        <LinkRow
          icon="powers"
          title={text.toPower}
          text={powerTitle}
          onPress={() => goTo(routes.announcement(powerId))}
        />
      </Section>
      <RunFlow run={run} />
      <Questions
        subject="run"
        id={id}
        version={run.version}
        title={title}
        objections={objections}
        isMine={isMine}
        saidClear={saidClear}
        onChanged={onChanged}
      />
      <CheckPart id={id} regionId={regionId} />
    </>
  )
}
