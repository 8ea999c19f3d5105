import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import './link-row.scss'
import { Pressable } from './pressable'

interface LinkRowProps {
  title: string
  text?: string
  icon?: IconName
  onPress: () => void
}

/** A row that leads to another page. */
export function LinkRow({ title, text, icon, onPress }: LinkRowProps) {
  return (
    <Pressable role="link" className="link-row" onPress={onPress}>
      {icon && (
        <View className="link-row__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="link-row__words">
        <Text className="link-row__title">{title}</Text>
        {text && <Text className="link-row__text">{text}</Text>}
      </View>
      <View className="link-row__chevron">
        <Icon name="chevron" />
      </View>
    </Pressable>
  )
}
