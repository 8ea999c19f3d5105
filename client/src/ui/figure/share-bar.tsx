import { Text, View } from '@tarojs/components'
import { percent } from './percent'
import './share-bar.scss'

interface ShareBarProps {
  label: string
  /** 0–1. */
  share: number
}

/** A share as a bar with its number in words beside it. */
export function ShareBar({ label, share }: ShareBarProps) {
  return (
    <View className="share-bar">
      <View className="share-bar__words">
        <Text>{label}</Text>
        <Text className="share-bar__number">{percent(share)}</Text>
      </View>
      <View className="share-bar__track">
        <View className="share-bar__fill" style={{ width: `${share * 100}%` }} />
      </View>
    </View>
  )
}
