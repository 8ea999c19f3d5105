import { Form, Input } from 'antd'

interface WordsFieldProps {
  name: string | (string | number)[]
  label: string
  extra?: string
  required?: boolean
  /** Characters at most. */
  most: number
  /** Lines to begin with; one is a field of one line. */
  rows?: number
}

/** Words of one field, with how many of them are left. */
export function WordsField({ extra, label, most, name, required = false, rows = 1 }: WordsFieldProps) {
  return (
    <Form.Item name={name} label={label} extra={extra} required={required}>
      {rows === 1 ? (
        <Input maxLength={most} autoComplete="off" />
      ) : (
        <Input.TextArea maxLength={most} showCount autoSize={{ minRows: rows, maxRows: rows + 10 }} />
      )}
    </Form.Item>
  )
}
