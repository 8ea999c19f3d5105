import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import './icon.scss'

export type IconName =
  | 'scan'
  | 'list'
  | 'board'
  | 'settings'
  | 'chevron'
  | 'camera'
  | 'remove'
  | 'check'
  | 'waiting'
  | 'offline'
  | 'lock'
  | 'attention'
  | 'computer'
  | 'work'
  | 'progress'
  | 'bell'
  | 'document'
  | 'again'
  | 'cake'
  | 'no-call'
  | 'face-5'
  | 'face-4'
  | 'face-3'
  | 'face-2'
  | 'face-1'

/** A drawing in the colour and size of the text around it; decoration only, so words must stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon--${name}`} {...accessible({ hidden: true })} />
}
