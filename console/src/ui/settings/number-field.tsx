import { Form, InputNumber } from 'antd'

interface NumberFieldProps {
  /** As the contract names it. */
  name: string | string[]
  label: string
  /** What the number does. */
  extra: string
  suffix?: string
}

/** A whole number with the sentence that says what it does. */
export function NumberField({ extra, label, name, suffix }: NumberFieldProps) {
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <InputNumber precision={0} min={0} suffix={suffix} style={{ width: 160 }} />
    </Form.Item>
  )
}
