import { Text, View } from '@tarojs/components'
import './board-figures.scss'

/** One large number with its name below. */
export function Figure({ label, value }: { label: string; value: string }) {
  return (
    <View className="figure">
      <Text className="figure__value">{value}</Text>
      <Text className="figure__label">{label}</Text>
    </View>
  )
}
