import { Form, InputNumber } from 'antd'
import { noticeSettingsText as text } from './notice-settings.text'

const FEN = 100

interface YuanFieldProps {
  /** As the contract names it. */
  name: string | string[]
  label: string
  extra: string
}

/** An amount that people type in 元 and the contract keeps in 分. */
export function YuanField({ extra, label, name }: YuanFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      getValueProps={(fen: number | null | undefined) => ({ value: fen == null ? null : fen / FEN })}
      getValueFromEvent={(yuan: number | null) => (yuan === null ? null : Math.round(yuan * FEN))}
    >
      <InputNumber precision={2} min={0} suffix={text.yuan} style={{ width: 160 }} />
    </Form.Item>
  )
}
