import { Switch } from '@nutui/nutui-react-taro'
import { Text, View } from '@tarojs/components'
import './switch-row.scss'
import { Pressable } from '../action/pressable'

interface SwitchRowProps {
  title: string
  text?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A setting that is on or off; the whole row is the target. */
export function SwitchRow({ title, text, on, onChange }: SwitchRowProps) {
  return (
    <Pressable
      role="checkbox"
      label={title}
      checked={on}
      className="switch-row"
      onPress={() => onChange(!on)}
    >
      <View className="switch-row__words">
        <Text className="switch-row__title">{title}</Text>
        {text && <Text className="switch-row__text">{text}</Text>}
      </View>
      <View className="switch-row__switch">
        <Switch checked={on} />
      </View>
    </Pressable>
  )
}
