import { View } from '@tarojs/components'
import { accessible } from '../ui/accessible'
import './money-bar.scss'

/** Parts of a whole (each 0–1) beside one another; the amounts stand in words next to it, so it is decoration. */
export function MoneyBar({ parts }: { parts: readonly number[] }) {
  return (
    <View className="money-bar" {...accessible({ hidden: true })}>
      {parts.map((part, index) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a bar keep their places
          key={index}
          className={`money-bar__part money-bar__part--${index}`}
          style={{ width: `${Math.min(1, Math.max(0, part)) * 100}%` }}
        />
      ))}
    </View>
  )
}
