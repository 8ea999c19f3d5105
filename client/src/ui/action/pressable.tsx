import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../accessible'
import './pressable.scss'

interface PressableProps extends PropsWithChildren {
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab'
  /** What a screen reader says; needed where the content is not plain words. */
  label?: string
  checked?: boolean
  disabled?: boolean
  className?: string
  onPress: () => void
}

/** Anything that can be pressed: by finger, by Enter or Space, and by a screen reader. */
export function Pressable(props: PressableProps) {
  const { role = 'button', label, checked, disabled, className = '', onPress, children } = props
  const press = () => {
    if (!disabled) onPress()
  }
  const browserOnly =
    process.env.TARO_ENV === 'weapp'
      ? {}
      : {
          onKeyDown: (event: { key: string; preventDefault(): void }) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            press()
          },
        }
  return (
    <View
      className={`pressable ${className}`}
      onClick={press}
      {...browserOnly}
      {...accessible({ role, label, checked, disabled })}
    >
      {children}
    </View>
  )
}
