import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './figure.scss'

/** A few large numbers side by side. */
export function Figures({ children }: PropsWithChildren) {
  return <View className="figures">{children}</View>
}

/** One large number with its name below. */
export function Figure({ label, value }: { label: string; value: string }) {
  return (
    <View className="figure">
      <Text className="figure__value">{value}</Text>
      <Text className="figure__label">{label}</Text>
    </View>
  )
}
