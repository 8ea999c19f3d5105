import { Text, View } from '@tarojs/components'
import './facts.scss'

export interface Fact {
  label: string
  text: string
}

/** Facts line by line, each with its name in front. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ label, text }) => (
        <View key={`${label} ${text}`} className="facts__one">
          <Text className="facts__label">{label}</Text>
          <Text className="facts__text">{text}</Text>
        </View>
      ))}
    </View>
  )
}
