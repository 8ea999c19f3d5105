import { Text, View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { Icon, type IconName } from '../../ui/icon/icon'
import './module-entry.scss'

interface ModuleEntryProps {
  icon: IconName
  title: string
  /** The question that it answers. */
  text: string
  onPress: () => void
}

/** A large way into one of the modules. */
export function ModuleEntry({ icon, onPress, text, title }: ModuleEntryProps) {
  return (
    <Pressable role="link" className="module-entry" onPress={onPress}>
      <View className="module-entry__icon">
        <Icon name={icon} />
      </View>
      <View className="module-entry__words">
        <Text className="module-entry__title">{title}</Text>
        <Text className="module-entry__text">{text}</Text>
      </View>
      <View className="module-entry__chevron">
        <Icon name="chevron" />
      </View>
    </Pressable>
  )
}
