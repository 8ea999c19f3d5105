import { View } from '@tarojs/components'
import { ActionButton } from '../action/action-button'
import { LineInput } from './line-input'
import './search-field.scss'

interface SearchFieldProps {
  label: string
  value: string
  placeholder: string
  most: number
  submit: string
  failure?: string
  onChange: (value: string) => void
  onSearch: () => void
}

/** A field for what is looked for, with its button beside it; the keyboard's own key does the same. */
export function SearchField({ submit, ...field }: SearchFieldProps) {
  return (
    <View className="search-field">
      <View className="search-field__line">
        <LineInput {...field} />
      </View>
      <View className="search-field__button">
        <ActionButton text={submit} onPress={field.onSearch} />
      </View>
    </View>
  )
}
