import { Form, Select } from 'antd'
import { announcementFormText as text } from '../announcement-form.text'

interface ChoiceFieldProps {
  name: string | (string | number)[]
  label: string
  extra?: string
  required?: boolean
  options: readonly { value: string; label: string }[]
  /** Chosen several at once, at most ten. */
  isMany?: boolean
  placeholder?: string
  disabled?: boolean
}

const MOST = 10

/** One or several of what is on offer, found by any part of its name. */
export function ChoiceField(props: ChoiceFieldProps) {
  const {
    disabled = false,
    extra,
    isMany = false,
    label,
    name,
    options,
    placeholder,
    required = false,
  } = props
  return (
    <Form.Item name={name} label={label} extra={extra} required={required}>
      <Select
        allowClear={!required}
        disabled={disabled}
        {...(isMany ? { mode: 'multiple' as const, maxCount: MOST } : {})}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={placeholder ?? text.choose}
        options={[...options]}
      />
    </Form.Item>
  )
}
