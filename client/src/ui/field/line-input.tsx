import { Input, View } from '@tarojs/components'
import { accessible } from '../accessible'
import './line-input.scss'
import { FieldFailure } from './words'

interface LineInputProps {
  label: string
  value: string
  placeholder: string
  most: number
  /** `code`: wide and large letters, for comparing with what is printed or written elsewhere. */
  kind?: 'text' | 'number' | 'code' | 'id-number'
  failure?: string
  /** The keyboard's own key for looking for what was typed. */
  onSearch?: () => void
  onChange: (value: string) => void
}

/** The keyboard that WeChat brings up. */
const KEYBOARDS = { text: 'text', number: 'number', code: 'text', 'id-number': 'idcard' } as const

/** A field for one line, such as a phone number. */
export function LineInput({
  label,
  value,
  placeholder,
  most,
  kind = 'text',
  failure,
  onSearch,
  onChange,
}: LineInputProps) {
  return (
    <View className={kind === 'code' ? 'line-input line-input--code' : 'line-input'}>
      <Input
        className="line-input__input"
        type={KEYBOARDS[kind]}
        value={value}
        placeholder={placeholder}
        placeholderStyle="color: var(--ink-faint)"
        placeholderClass="line-input__placeholder"
        maxlength={most}
        confirmType={onSearch ? 'search' : 'done'}
        onConfirm={onSearch}
        onInput={(event) => onChange(event.detail.value)}
        {...accessible({ label })}
      />
      {failure && <FieldFailure text={failure} />}
    </View>
  )
}
