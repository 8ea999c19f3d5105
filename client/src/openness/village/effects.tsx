import { View } from '@tarojs/components'
import { Section } from '../../ui/screen/section'
import { opennessText } from '../openness.text'
import type { PublicPublication } from '../posting-words'
import './effects.scss'

/** 效果怎么样: in the village's own words, for each publication that tells it. */
export function Effects({ publications }: { publications: readonly PublicPublication[] }) {
  const text = opennessText.village
  const told = publications.filter(({ effect, state }) => effect !== '' && state !== 'withdrawn')
  return (
    <Section title={text.effect}>
      {told.length === 0 && <View className="effect__about">{text.noEffect}</View>}
      {told.map(({ effect, id, title }) => (
        <View key={id} className="effect">
          <View>{effect}</View>
          <View className="effect__about">{title}</View>
        </View>
      ))}
    </Section>
  )
}
