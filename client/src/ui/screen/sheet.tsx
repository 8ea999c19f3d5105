import { Popup } from '@nutui/nutui-react-taro'
import { ScrollView, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Pressable } from '../action/pressable'
import { Icon } from '../icon/icon'
import { uiText } from '../ui.text'
import './sheet.scss'

interface SheetProps extends PropsWithChildren {
  title: string
  open: boolean
  onClose: () => void
}

/** A panel that comes up from the bottom, with a way out at its top right. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" round onClose={onClose} className="sheet" destroyOnClose>
      <View className="sheet__head">
        <View className="sheet__title">{title}</View>
        <Pressable className="sheet__close" label={uiText.close} onPress={onClose}>
          <Icon name="remove" />
        </Pressable>
      </View>
      <ScrollView scrollY className="sheet__body">
        {children}
      </ScrollView>
    </Popup>
  )
}
