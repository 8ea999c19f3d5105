import { Image, View } from '@tarojs/components'
import { choosePhotos } from '../../lib/photos/choose-photos'
import { forgetPhoto } from '../../lib/photos/forget-photo'
import { Pressable } from '../action/pressable'
import { Icon } from '../icon/icon'
import { uiText } from '../ui.text'
import './photo-picker.scss'

interface PhotoPickerProps {
  photos: readonly string[]
  /** How many there may be. */
  most: number
  onChange: (photos: string[]) => void
}

/** A few photos, each with a way to take it out again. */
export function PhotoPicker({ photos, most, onChange }: PhotoPickerProps) {
  const { addPhoto, photo: photoLabel, removePhoto } = uiText.photos
  const add = async () => {
    const added = await choosePhotos(most - photos.length)
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
      {photos.length < most && (
        <Pressable className="photo-picker__add" onPress={add}>
          <Icon name="camera" />
          <View>{addPhoto}</View>
        </Pressable>
      )}
    </View>
  )
}
