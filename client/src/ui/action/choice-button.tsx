import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '../icon/icon'
import './choice-button.scss'
import { Pressable } from './pressable'

interface ChoiceButtonProps {
  icon: IconName
  title: string
  text?: string
  busy?: boolean
  disabled?: boolean
  onPress: () => void
}

/** One of a few large answers to one question; pressing it is the answer. */
export function ChoiceButton({ icon, title, text, busy = false, disabled, onPress }: ChoiceButtonProps) {
  return (
    <Pressable
      className={busy ? 'choice-button choice-button--busy' : 'choice-button'}
      label={title}
      disabled={disabled ?? busy}
      onPress={onPress}
    >
      <View className="choice-button__icon">
        <Icon name={busy ? 'waiting' : icon} />
      </View>
      <View className="choice-button__words">
        <Text className="choice-button__title">{title}</Text>
        {text && <Text className="choice-button__text">{text}</Text>}
      </View>
    </Pressable>
  )
}
