import { Words } from '../ui/field/words'
import { PhotoPicker } from '../ui/photos/photo-picker'

const MOST_PHOTOS = 3

interface WordsAndPhotosProps {
  label: string
  placeholder: string
  words: string
  photos: readonly string[]
  failure?: string
  onWords: (words: string) => void
  onPhotos: (photos: string[]) => void
}

/** What a person tells beyond a tap: a few sentences and pictures. */
export function WordsAndPhotos(props: WordsAndPhotosProps) {
  const { label, placeholder, words, photos, failure, onWords, onPhotos } = props
  return (
    <>
      <Words
        label={label}
        value={words}
        placeholder={placeholder}
        most={500}
        failure={failure}
        onChange={onWords}
      />
      <PhotoPicker photos={photos} most={MOST_PHOTOS} onChange={onPhotos} />
    </>
  )
}
