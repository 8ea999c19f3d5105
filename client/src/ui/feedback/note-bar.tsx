import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon, type IconName } from '../icon/icon'
import './note-bar.scss'

/** A line that a person should have read before going on. */
export function NoteBar({ icon, text }: { icon: IconName; text: string }) {
  return (
    <View className="note-bar" {...accessible({ role: 'status' })}>
      <Icon name={icon} />
      <View className="note-bar__text">{text}</View>
    </View>
  )
}
