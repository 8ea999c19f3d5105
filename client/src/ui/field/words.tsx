import { TextArea } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import './words.scss'

interface WordsProps {
  label: string
  value: string
  placeholder: string
  /** Characters at most; the count is shown. */
  most: number
  failure?: string
  onChange: (value: string) => void
}

/** A field for a few sentences. */
export function Words({ label, value, placeholder, most, failure, onChange }: WordsProps) {
  return (
    <View className="words">
      <TextArea
        className="words__input"
        value={value}
        placeholder={placeholder}
        placeholderStyle="color: var(--ink-faint)"
        maxLength={most}
        showCount
        onChange={onChange}
        {...accessible({ label })}
      />
      {failure && <FieldFailure text={failure} />}
    </View>
  )
}

/** What is wrong with a field, in ink rather than red: red means a supervision warning here. */
export function FieldFailure({ text }: { text: string }) {
  return (
    <View className="field-failure" {...accessible({ role: 'alert' })}>
      {text}
    </View>
  )
}
