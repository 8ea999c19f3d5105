import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../accessible'
import { Icon, type IconName } from '../icon/icon'
import './notice.scss'

interface NoticeProps extends PropsWithChildren {
  icon: IconName
  title: string
  text?: string
  /** A number to quote to support. */
  reference?: string
}

/** What a page says instead of its content: empty, no network, refused, done. Actions come as children. */
export function Notice({ icon, title, text, reference, children }: NoticeProps) {
  return (
    <View className="notice" {...accessible({ role: 'status' })}>
      <View className="notice__badge">
        <Icon name={icon} />
      </View>
      <View className="notice__title">{title}</View>
      {text && <View className="notice__text">{text}</View>}
      {reference && <View className="notice__reference">编号 {reference}</View>}
      {children && <View className="notice__actions">{children}</View>}
    </View>
  )
}
