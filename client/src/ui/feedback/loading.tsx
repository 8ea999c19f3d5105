import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { uiText } from '../ui.text'
import './loading.scss'

const BLOCKS = ['title', 'short', 'tall', 'tall'] as const

/**
 * Grey shapes where the content will stand. They shimmer by CSS alone; NutUI's skeleton sets state on a timer, which in
 * a mini-program is a setData every two seconds.
 */
export function Loading() {
  return (
    <View className="loading" {...accessible({ role: 'status', label: uiText.loading })}>
      {BLOCKS.map((size, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <View key={index} className={`loading__block loading__block--${size}`} />
      ))}
    </View>
  )
}
