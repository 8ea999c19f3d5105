import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { chooseDocument } from '../../lib/documents/choose-document'
import type { KeptDocument } from '../../lib/documents/kept-document'
import { forgetPhoto } from '../../lib/photos/forget-photo'
import { Pressable } from '../action/pressable'
import { FieldFailure } from '../field/words'
import { Icon } from '../icon/icon'
import { uiText } from '../ui.text'
import './document-picker.scss'

interface DocumentPickerProps {
  documents: readonly KeptDocument[]
  /** How many there may be. */
  most: number
  onChange: (documents: KeptDocument[]) => void
}

/** Papers as PDF, each with a way to take it out again. */
export function DocumentPicker({ documents, most, onChange }: DocumentPickerProps) {
  const text = uiText.documents
  const [isTooLarge, setTooLarge] = useState(false)
  const add = async () => {
    const chosen = await chooseDocument()
    setTooLarge(chosen === 'too-large')
    if (chosen && chosen !== 'too-large') onChange([...documents, chosen])
  }
  const remove = (document: KeptDocument) => {
    forgetPhoto(document.path)
    onChange(documents.filter((one) => one !== document))
  }
  return (
    <View className="document-picker">
      {documents.map((document) => (
        <View key={document.path} className="document-picker__one">
          <Icon name="document" />
          <Text className="document-picker__name">{document.name}</Text>
          <Pressable
            className="document-picker__remove"
            label={text.remove(document.name)}
            onPress={() => remove(document)}
          >
            <Icon name="remove" />
          </Pressable>
        </View>
      ))}
      {documents.length < most && (
        <Pressable className="document-picker__add" onPress={() => void add()}>
          <Icon name="document" />
          <View>{text.add}</View>
        </Pressable>
      )}
      {isTooLarge && <FieldFailure text={text.tooLarge} />}
    </View>
  )
}
