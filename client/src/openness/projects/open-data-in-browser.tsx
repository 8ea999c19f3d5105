import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { useOpenData } from './use-open-data'

const text = opennessWorksText.projects

/** Whose projects; without a place the whole district's. */
export interface OpenDataOf {
  regionId: string | undefined
  name: string | undefined
}

/** For whoever reckons for themselves: all projects of a place in one file, as OC4IDS describes them. */
export function OpenDataInBrowser(place: OpenDataOf) {
  const { busy, start, words } = useOpenData(place)
  return (
    <Section>
      <View>{text.openDataText}</View>
      <ActionButton kind="other" text={text.openData} busy={busy} onPress={start} />
      {words !== undefined && <View {...accessible({ role: 'status' })}>{words}</View>}
    </Section>
  )
}
