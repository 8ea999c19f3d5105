import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { ratingSettingsText as text } from './rating-settings.text'
import { newChoiceCode } from './settings-form-values'

interface ChoiceListProps {
  name: 'dimensions' | 'reasons'
  most: number
  longest: number
  add: string
  disabled: boolean
  /** For reasons: the dimensions that one can belong to. */
  dimensions?: readonly { code: string; label: string }[]
}

/** The choices that a citizen is given, in their order. */
export function ChoiceList({ add, dimensions, disabled, longest, most, name }: ChoiceListProps) {
  const options = (dimensions ?? []).map(({ code, label }) => ({ value: code, label }))
  return (
    <Form.List name={name}>
      {(fields, list, { errors }) => (
        <>
          {fields.map((field, place) => (
            <div key={field.key} className="choice-row">
              <Form.Item
                name={[field.name, 'label']}
                rules={[{ required: true, whitespace: true, message: text.nameMissing }]}
              >
                <Input maxLength={longest} aria-label={text.name(place + 1)} />
              </Form.Item>
              {dimensions === undefined ? null : (
                <Form.Item name={[field.name, 'dimension']}>
                  <Select
                    allowClear
                    placeholder={text.belongsNone}
                    aria-label={text.belongs}
                    options={options}
                    style={{ width: 160 }}
                  />
                </Form.Item>
              )}
              {disabled ? null : (
                <>
                  <Button
                    icon={<ArrowUpOutlined />}
                    aria-label={text.up}
                    disabled={place === 0}
                    onClick={() => list.move(place, place - 1)}
                  />
                  <Button
                    icon={<ArrowDownOutlined />}
                    aria-label={text.down}
                    disabled={place === fields.length - 1}
                    onClick={() => list.move(place, place + 1)}
                  />
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={text.remove}
                    onClick={() => list.remove(place)}
                  />
                </>
              )}
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          {disabled || fields.length >= most ? null : (
            <Button icon={<PlusOutlined />} onClick={() => list.add({ code: newChoiceCode(), label: '' })}>
              {add}
            </Button>
          )}
        </>
      )}
    </Form.List>
  )
}
