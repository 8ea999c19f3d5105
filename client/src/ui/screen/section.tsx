import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../accessible'
import './section.scss'

interface SectionProps extends PropsWithChildren {
  title?: string
  /** Said after the title in smaller type, such as 选填. */
  hint?: string
  className?: string
}

/** A card on the page with an optional title. */
export function Section({ title, hint, className = '', children }: SectionProps) {
  return (
    <View className={`section ${className}`}>
      {title && (
        <View className="section__title" {...accessible({ role: 'heading' })}>
          <Text>{title}</Text>
          {hint && <Text className="section__hint">{hint}</Text>}
        </View>
      )}
      {children}
    </View>
  )
}
