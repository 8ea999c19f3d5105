import { Image, View } from '@tarojs/components'
import { choosePhotos } from '../../lib/photos/choose-photos'
import { forgetPhoto } from '../../lib/photos/forget-photo'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { ratingText } from '../rating.text'
import './photo-picker.scss'

const MOST = 3

interface PhotoPickerProps {
  photos: readonly string[]
  onChange: (photos: string[]) => void
}

/** Up to three photos, each with a way to take it out again. */
export function PhotoPicker({ photos, onChange }: PhotoPickerProps) {
  const { addPhoto, photo: photoLabel, removePhoto } = ratingText.rate
  const add = async () => {
    const added = await choosePhotos(MOST - photos.length)
    if (added.length > 0) onChange([...photos, ...added])
  }
  const remove = (photo: string) => {
    forgetPhoto(photo)
    onChange(photos.filter((one) => one !== photo))
  }
  return (
    <View className="photo-picker">
      {photos.map((photo, index) => (
        <View key={photo} className="photo-picker__photo">
          <Image
            className="photo-picker__image"
            src={photo}
            mode="aspectFill"
            aria-label={photoLabel(index + 1)}
          />
          <Pressable
            className="photo-picker__remove"
            label={removePhoto(index + 1)}
            onPress={() => remove(photo)}
          >
            <View className="photo-picker__cross">
              <Icon name="remove" />
            </View>
          </Pressable>
        </View>
      ))}
      {photos.length < MOST && (
        <Pressable className="photo-picker__add" onPress={add}>
          <Icon name="camera" />
          <View>{addPhoto}</View>
        </Pressable>
      )}
    </View>
  )
}
