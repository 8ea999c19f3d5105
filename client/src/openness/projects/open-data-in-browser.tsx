import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import './open-data.scss'
import type { OpenDataOf } from './open-data-of'
import { useOpenData } from './use-open-data'

const text = opennessWorksText.projects

/** For whoever reckons for themselves: all projects of a place in one file, as OC4IDS describes them. */
export function OpenDataInBrowser(place: OpenDataOf) {
  const { busy, start, words } = useOpenData(place)
  return (
    <Section>
      <View className="open-data__words">{text.openDataText}</View>
      <ActionButton kind="other" text={text.openData} busy={busy} onPress={start} />
      {words !== undefined && <View {...accessible({ role: 'status' })}>{words}</View>}
    </Section>
  )
}
