import { View } from '@tarojs/components'
import { useOnline } from '../../lib/network/use-online'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import { uiText } from '../ui.text'
import './offline-bar.scss'

/** One line at the top of a form while there is no network. */
export function OfflineBar() {
  if (useOnline()) return null
  return (
    <View className="offline-bar" {...accessible({ role: 'status' })}>
      <Icon name="offline" />
      <View>{uiText.offline}</View>
    </View>
  )
}
