import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useLargeType } from '../../lib/display/large-type'
import './screen.scss'

interface ScreenProps extends PropsWithChildren {
  /** Stays at the bottom, within reach of a thumb. */
  footer?: ReactNode
  className?: string
}

/** The frame of every page: colours, type size and width. */
export function Screen({ footer, className = '', children }: ScreenProps) {
  const large = useLargeType()
  const classes = ['screen', large ? 'screen--large' : '', footer ? 'screen--with-footer' : '', className]
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      {children}
      {footer && <View className="screen__footer">{footer}</View>}
    </View>
  )
}
