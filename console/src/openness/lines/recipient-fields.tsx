import {
  type LineKind,
  RECIPIENT_KIND_NAMES,
  RECIPIENT_KINDS,
  type RecipientKind,
} from '@qingjian/shared/openness/line-kinds'
import { Form, Input, Radio } from 'antd'
import { lineFormText as text } from '../line-form.text'
import { mustHave, usualRecipient } from './line-form'

const KINDS = RECIPIENT_KINDS.map((value) => ({ value, label: RECIPIENT_KIND_NAMES[value] }))

/** Who is paid. Numbers by which people find their own are asked for, and never shown again. */
export function RecipientFields({ idNumberHint, kind }: { kind: LineKind; idNumberHint: string }) {
  const who: RecipientKind = Form.useWatch(['recipient', 'kind']) ?? usualRecipient(kind)
  const isNeeded = mustHave(kind, 'recipient')
  return (
    <>
      <Form.Item
        name={['recipient', 'kind']}
        label={isNeeded ? text.recipientKind : text.recipientOfExpense}
        getValueProps={(chosen: RecipientKind | undefined) => ({ value: chosen ?? usualRecipient(kind) })}
      >
        <Radio.Group options={KINDS} />
      </Form.Item>
      <Form.Item
        name={['recipient', 'name']}
        label={text.recipientNames[who]}
        extra={text.recipientHint[who]}
        required={isNeeded}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      {who === 'person' ? (
        <div className="line-form-row">
          <Form.Item name={['recipient', 'idNumber']} label={text.idNumber} extra={idNumberHint}>
            <Input maxLength={24} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['recipient', 'mobile']} label={text.mobile} extra={text.mobileHint}>
            <Input maxLength={20} inputMode="tel" autoComplete="off" />
          </Form.Item>
        </div>
      ) : null}
    </>
  )
}
