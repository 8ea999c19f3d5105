import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { NoteBar } from '../../ui/feedback/note-bar'
import { WarningBar } from '../../ui/feedback/warning-bar'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import { opennessAskText } from '../openness-ask.text'
import { type Check, useCheck } from './use-check'

const text = opennessAskText.log

interface CheckCardProps {
  title?: string
  button: string
  /** `other` where the page has something else to do first. */
  kind?: 'main' | 'other'
  step: Parameters<typeof useCheck>[0]
  /** Everything is as it was. */
  intact: (checked: number) => string
}

/** A button that checks, how far it is, and what came of it in plain words. */
export function CheckCard({ button, intact, kind = 'main', step, title }: CheckCardProps) {
  const { check, start } = useCheck(step)
  const isGoing = check.state === 'going'
  const isOver = check.state === 'intact' || check.state === 'broken'
  return (
    <Section title={title}>
      <Outcome check={check} intact={intact} />
      <ActionButton
        kind={isOver ? 'other' : kind}
        text={isOver ? text.again : button}
        busy={isGoing}
        onPress={start}
      />
    </Section>
  )
}

function Outcome({ check, intact }: { check: Check } & Pick<CheckCardProps, 'intact'>) {
  switch (check.state) {
    case 'idle':
      return null
    case 'going':
      return <NoteBar icon="waiting" text={check.isPausing ? text.pausing : text.going(check.checked)} />
    case 'intact':
      return <NoteBar icon="check" text={intact(check.checked)} />
    case 'failed':
      return <FieldFailure text={check.failure.message} />
    case 'broken':
      return <Broken lineId={check.lineId} problem={check.problem} />
  }
}

function Broken({ lineId, problem }: { problem: string; lineId: string | undefined }) {
  return (
    <View>
      <WarningBar text={text.broken(problem)} />
      <View>{text.brokenText}</View>
      {lineId !== undefined && (
        <ActionButton kind="quiet" text={text.brokenLine} onPress={() => goTo(routes.line(lineId))} />
      )}
    </View>
  )
}
