import type { LineKind } from '@qingjian/shared/openness/line-kinds'
import { Form, Input, Radio, Select } from 'antd'
import { lineFormText as text } from '../line-form.text'
import type { LineForm, LinePlace } from './line-form'

interface PlaceFieldsProps {
  kind: LineKind
  place: LinePlace
  /** Places below that of the publication. */
  below: readonly { regionId: string; name: string }[]
  isLocked: boolean
}

function ReceiverField({
  below,
  isLocked,
  label,
}: { label: string } & Pick<PlaceFieldsProps, 'below' | 'isLocked'>) {
  return (
    <Form.Item name="regionId" label={label} required>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        disabled={isLocked}
        placeholder={text.choose}
        options={below.map(({ name, regionId }) => ({ value: regionId, label: name }))}
      />
    </Form.Item>
  )
}

/** Where the money goes to, and from where it is passed on; nothing to ask where only one place can be meant. */
export function PlaceFields({ below, isLocked, kind, place }: PlaceFieldsProps) {
  const giverKind: LineForm['giverKind'] = Form.useWatch('giverKind') ?? 'here'
  const { regionId, regionName: name } = place
  if (kind === 'payment') {
    const places = [{ regionId, name }, ...below]
    return places.length === 1 ? null : (
      <ReceiverField label={text.place} below={places} isLocked={isLocked} />
    )
  }
  if (kind !== 'allocation') return null
  const givers = (['here', 'outside'] as const).map((value) => ({ value, label: text.givers[value](name) }))
  return (
    <>
      {below.length === 0 ? null : (
        <Form.Item name="giverKind" label={text.giverKind}>
          <Radio.Group options={givers} disabled={isLocked} />
        </Form.Item>
      )}
      {giverKind === 'here' && below.length > 0 ? (
        <ReceiverField label={text.receiver} below={below} isLocked={isLocked} />
      ) : (
        <Form.Item name={['giver', 'name']} label={text.giverName} extra={text.giverHint} required>
          <Input maxLength={40} />
        </Form.Item>
      )}
    </>
  )
}
