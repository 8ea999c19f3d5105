import { memo } from 'react'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import { WordsAndPhotos } from '../words-and-photos'
import type { AnswerChange } from './answers'
import { ServiceItemPicker } from './service-item-picker'

interface FurtherWordsProps {
  comment: string
  photos: readonly string[]
  serviceItems: readonly { id: string; name: string }[]
  serviceItemId: string | undefined
  failure: string | undefined
  onChange: (change: AnswerChange) => void
}

/** Words, photos and the service item. Memoized: Taro sends a text field's properties anew at every redraw. */
export const FurtherWords = memo(function FurtherWords(props: FurtherWordsProps) {
  const { comment, photos, serviceItems, serviceItemId, failure, onChange } = props
  const text = ratingText.rate
  return (
    <Section title={text.words} hint={text.optional}>
      <WordsAndPhotos
        label={text.words}
        placeholder={text.wordsPlaceholder}
        words={comment}
        photos={photos}
        failure={failure}
        onWords={(value) => onChange({ kind: 'words', patch: { comment: value } })}
        onPhotos={(chosen) => onChange({ kind: 'photos', photos: chosen })}
      />
      {serviceItems.length > 0 && (
        <ServiceItemPicker
          items={serviceItems}
          chosen={serviceItemId}
          onChoose={(id) => onChange({ kind: 'words', patch: { serviceItemId: id } })}
        />
      )}
    </Section>
  )
})
