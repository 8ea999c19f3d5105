import type { FileView } from '@qingjian/shared/openness/file-fields'
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { showInWeChat } from '../../lib/photos/show-in-wechat'
import { useSeen } from '../../lib/seen/use-seen'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { opennessFilesText as text } from '../openness-files.text'
import './gallery.scss'
import { LargePhoto } from './large-photo'
import type { FileSubject } from './use-file-links'
import { usePhotos } from './use-photos'

interface PhotoRowProps {
  subject: FileSubject
  id: string
  photos: readonly FileView[]
}

/** Photos of the site as thumbnails; one that is pressed opens large, in WeChat in its own viewer. */
export function PhotoRow({ id, photos, subject }: PhotoRowProps) {
  const { id: elementId, isSeen } = useSeen()
  const { failure, fresh, links } = usePhotos(subject, id, photos, isSeen)
  const [large, setLarge] = useState<string>()
  const enlarge = async (photoId: string) => {
    const good = await fresh()
    const url = good?.get(photoId)
    if (!good || url === undefined) return
    if (process.env.TARO_ENV === 'weapp') await showInWeChat(url, [...good.values()])
    else setLarge(photoId)
  }
  return (
    <View id={elementId}>
      <View className="gallery__heading">{text.photos(photos.length)}</View>
      <View className="gallery__photos">
        {photos.map((photo) => (
          <Pressable
            key={photo.id}
            className="gallery__photo"
            label={text.enlarge(photo.name)}
            onPress={() => void enlarge(photo.id)}
          >
            <Thumbnail url={links?.get(photo.id)} />
            <View className="gallery__name">{photo.name}</View>
          </Pressable>
        ))}
      </View>
      {failure !== undefined && <View {...accessible({ role: 'status' })}>{failure}</View>}
      {process.env.TARO_ENV !== 'weapp' && links && (
        <LargePhoto photos={photos} links={links} shown={large} onShow={setLarge} />
      )}
    </View>
  )
}

function Thumbnail({ url }: { url: string | undefined }) {
  return (
    <View className="gallery__frame">
      {url === undefined ? (
        <Icon name="camera" />
      ) : (
        <Image className="gallery__image" src={url} mode="aspectFill" lazyLoad />
      )}
    </View>
  )
}
