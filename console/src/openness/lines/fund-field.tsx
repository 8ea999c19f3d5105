import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { Form, Select } from 'antd'
import { lineFormText as text } from '../line-form.text'
import { type LineForm, typedYuan } from './line-form'

export type Funds = ContractOutput<typeof listWritable>['funds']

interface FundFieldProps {
  funds: Funds
  required: boolean
}

/** The fund that a line is of; its name, standard and unit are taken over where nothing was written yet. */
export function FundField({ funds, required }: FundFieldProps) {
  const form = Form.useFormInstance<LineForm>()
  const takeOver = (id: string | undefined) => {
    const fund = funds.find((one) => one.id === id)
    if (!fund) return
    const { item, standard, unit } = form.getFieldsValue(true) as LineForm
    form.setFieldsValue({
      item: item ? item : fund.name,
      ...(!standard && fund.standard !== undefined ? { standard: typedYuan(fund.standard) } : {}),
      ...(!unit && fund.unit !== undefined ? { unit: fund.unit } : {}),
    })
  }
  return (
    <Form.Item
      name="fundId"
      label={text.fund}
      extra={required ? text.fundHint : text.fundOptional}
      required={required}
    >
      <Select
        allowClear={!required}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text.choose}
        options={funds.map(({ id, name, year }) => ({ value: id, label: text.fundOf(name, year) }))}
        onChange={takeOver}
      />
    </Form.Item>
  )
}
