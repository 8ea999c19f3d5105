import type { RunRowView } from '@qingjian/shared/openness/powers/power-fields'
import { View } from '@tarojs/components'
import { goTo, routes } from '../lib/routes'
import { Pressable } from '../ui/action/pressable'
import { Icon } from '../ui/icon/icon'
import { opennessWorksText } from './openness-works.text'
import './run-row.scss'
import { nextStepInWords, runStandingInWords } from './run-words'

/** Something that a village does by a power: how far it is, what comes next, and what went otherwise than the list says. */
export function RunRow({ run }: { run: RunRowView }) {
  const { deviations, id, powerTitle, regionName, title } = run
  const next = nextStepInWords(run)
  return (
    <Pressable role="link" className="run-row" onPress={() => goTo(routes.run(id))}>
      <View className="run-row__title">{title}</View>
      <View className="run-row__small">{`${regionName} · ${powerTitle}`}</View>
      <View>{runStandingInWords(run)}</View>
      {next && !next.isLate && <View>{next.words}</View>}
      {next?.isLate && <Warning words={next.words} />}
      {deviations > 0 && <Warning words={opennessWorksText.run.deviations(deviations)} />}
    </Pressable>
  )
}

function Warning({ words }: { words: string }) {
  return (
    <View className="run-row__warning">
      <Icon name="attention" />
      <View className="run-row__words">{words}</View>
    </View>
  )
}
