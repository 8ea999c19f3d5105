import { roundYuan } from '@qingjian/shared/openness/money-words'
import { readMoney } from '@qingjian/shared/openness/read-money'
import { Form, Input } from 'antd'
import { capitalYuan } from '../capital-yuan'
import { lineFormText as text } from '../line-form.text'

const FEN_OF_YUAN = 100
/** From 1万元 on a round number helps to see a zero too many. */
const ROUND_FROM_FEN = 1_000_000

/** How a typed amount reads, in capitals and in round numbers; empty while it cannot be read. */
function readingOf(typed: string | undefined): string {
  const read = typed === undefined ? undefined : readMoney(typed, FEN_OF_YUAN)
  if (!read?.ok) return ''
  const round = read.fen < ROUND_FROM_FEN ? '' : `（${text.about(roundYuan(read.fen))}）`
  return `${capitalYuan(read.fen)}${round}`
}

/** An amount that is typed in 元, with its reading below. */
export function YuanField({
  label,
  name,
  required = false,
}: {
  label: string
  name: string
  required?: boolean
}) {
  const typed: string | undefined = Form.useWatch(name)
  return (
    <Form.Item
      name={name}
      label={label}
      required={required}
      extra={
        <span className="line-form-reading" aria-live="polite">
          {readingOf(typed)}
        </span>
      }
    >
      <Input inputMode="decimal" autoComplete="off" maxLength={24} />
    </Form.Item>
  )
}
