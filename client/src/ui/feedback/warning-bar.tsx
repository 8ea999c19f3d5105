import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './warning-bar.scss'

/** A supervision warning in one sentence; what is red on a page is this and nothing else. */
export function WarningBar({ text }: { text: string }) {
  return (
    <View className="warning-bar" {...accessible({ role: 'alert' })}>
      <Icon name="attention" />
      <View className="warning-bar__text">{text}</View>
    </View>
  )
}
