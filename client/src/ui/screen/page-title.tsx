import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import './page-title.scss'

interface PageTitleProps {
  /** A smaller line above, such as the hall of a window. */
  above?: string
  title: string
  /** A line below that says what the page is for. */
  below?: string
}

/** The heading at the top of a page. */
export function PageTitle({ above, title, below }: PageTitleProps) {
  return (
    <View className="page-title">
      {above && <Text className="page-title__line">{above}</Text>}
      <View className="page-title__title" {...accessible({ role: 'heading' })}>
        {title}
      </View>
      {below && <Text className="page-title__line">{below}</Text>}
    </View>
  )
}
