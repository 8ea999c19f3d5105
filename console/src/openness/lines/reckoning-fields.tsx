import { amountOf } from '@qingjian/shared/kernel/money'
import type { LineKind } from '@qingjian/shared/openness/line-kinds'
import { reckoningInWords, yuan } from '@qingjian/shared/openness/money-words'
import { readMoney, readQuantity } from '@qingjian/shared/openness/read-money'
import { Button, Form, Input } from 'antd'
import { lineFormText as text } from '../line-form.text'
import { hasParticular, type LineForm, typedYuan } from './line-form'
import { YuanField } from './yuan-field'

const FEN_OF_YUAN = 100

/** What standard and quantity come to, held against the amount. */
function Compared() {
  const form = Form.useFormInstance<LineForm>()
  const [standardTyped = '', quantityTyped = '', unit = '', amountTyped = ''] = [
    Form.useWatch('standard', form),
    Form.useWatch('quantity', form),
    Form.useWatch('unit', form),
    Form.useWatch('amount', form),
  ]
  const standard = readMoney(standardTyped, FEN_OF_YUAN)
  const quantity = readQuantity(quantityTyped)
  if (!standard.ok || !quantity.ok) return null
  const result = amountOf(standard.fen, quantity.thousandths)
  const reckoned = reckoningInWords({ standard: standard.fen, quantity: quantity.thousandths, unit }) ?? ''
  const amount = readMoney(amountTyped, FEN_OF_YUAN)
  const difference = amount.ok ? amount.fen - result : undefined
  const isWrong = difference !== undefined && difference !== 0
  return (
    <p className={isWrong ? 'line-form-compare line-form-differs' : 'line-form-compare'} aria-live="polite">
      {text.comparing(reckoned, yuan(result))}
      {difference === undefined ? null : isWrong ? text.differs(yuan(Math.abs(difference))) : text.agrees}
      {difference === 0 ? null : (
        <Button type="link" onClick={() => form.setFieldsValue({ amount: typedYuan(result) })}>
          {text.takeReckoned}
        </Button>
      )}
    </p>
  )
}

/** The amount and, where the kind has them, standard, quantity and unit. */
export function ReckoningFields({ kind }: { kind: LineKind }) {
  const hasStandard = hasParticular(kind, 'standard')
  const hasQuantity = hasParticular(kind, 'quantity')
  return (
    <>
      {hasStandard ? (
        <div className="line-form-row">
          <YuanField name="standard" label={text.standard} />
          {hasQuantity ? (
            <Form.Item name="quantity" label={text.quantity}>
              <Input inputMode="decimal" autoComplete="off" maxLength={16} />
            </Form.Item>
          ) : null}
          <Form.Item name="unit" label={text.unit}>
            <Input maxLength={10} placeholder={text.unitHint} />
          </Form.Item>
        </div>
      ) : null}
      {hasQuantity ? <Compared /> : null}
      <YuanField name="amount" label={text.amounts[kind]} required />
    </>
  )
}
