import { Popup } from '@nutui/nutui-react-taro'
import type { FileView } from '@qingjian/shared/openness/file-fields'
import { Image, View } from '@tarojs/components'
import { ActionButton } from '../../ui/action/action-button'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { uiText } from '../../ui/ui.text'
import { opennessFilesText as text } from '../openness-files.text'
import './large-photo.scss'
import type { FileLinks } from './use-file-links'

interface LargePhotoProps {
  photos: readonly FileView[]
  links: FileLinks
  /** Id of the photo; nothing is shown without one. */
  shown: string | undefined
  onShow: (photoId: string | undefined) => void
}

/** One photo over the whole screen of a browser, with the ways to the others and back. */
export function LargePhoto({ links, onShow, photos, shown }: LargePhotoProps) {
  const there = photos.filter(({ id }) => links.has(id))
  const place = there.findIndex(({ id }) => id === shown)
  const photo = there[place]
  const close = () => onShow(undefined)
  const step = (to: number) => onShow(there[to]?.id ?? shown)
  return (
    <Popup
      visible={photo !== undefined}
      position="bottom"
      onClose={close}
      className="large-photo"
      destroyOnClose
    >
      {photo && (
        <View className="large-photo__page">
          <View className="large-photo__head">
            <View>{photo.name}</View>
            <Pressable className="large-photo__close" label={uiText.close} onPress={close}>
              <Icon name="remove" />
            </Pressable>
          </View>
          <Image
            className="large-photo__image"
            src={links.get(photo.id) ?? ''}
            mode="aspectFit"
            aria-label={photo.name}
          />
          {there.length > 1 && (
            <View className="large-photo__foot">
              <ActionButton
                kind="other"
                text={text.previous}
                disabled={place === 0}
                onPress={() => step(place - 1)}
              />
              <View>{text.place(place + 1, there.length)}</View>
              <ActionButton
                kind="other"
                text={text.next}
                disabled={place === there.length - 1}
                onPress={() => step(place + 1)}
              />
            </View>
          )}
        </View>
      )}
    </Popup>
  )
}
