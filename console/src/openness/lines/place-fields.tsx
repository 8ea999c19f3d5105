import type { LineKind } from '@qingjian/shared/openness/line-kinds'
import { Form, Input, Radio, Select } from 'antd'
import { lineFormText as text } from '../line-form.text'
import type { LineForm, LinePlace } from './line-form'

interface PlaceFieldsProps {
  kind: LineKind
  place: LinePlace
  /** Places below that of the publication. */
  below: readonly { regionId: string; name: string }[]
  /** A correction keeps where the money went. */
  isLocked: boolean
}

function PlaceField({ below, label }: { label: string } & Pick<PlaceFieldsProps, 'below'>) {
  return (
    <Form.Item name="regionId" label={label} required>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text.choose}
        options={below.map(({ name, regionId }) => ({ value: regionId, label: name }))}
      />
    </Form.Item>
  )
}

function GiverField() {
  return (
    <Form.Item name={['giver', 'name']} label={text.giverName} extra={text.giverHint} required>
      <Input maxLength={40} />
    </Form.Item>
  )
}

/** Where the money goes to, and from where it is passed on; nothing to ask where only one place can be meant. */
export function PlaceFields({ below, isLocked, kind, place }: PlaceFieldsProps) {
  const form = Form.useFormInstance<LineForm>()
  const giverKind = Form.useWatch('giverKind', { form, preserve: true }) ?? 'here'
  const { regionId, regionName: name } = place
  if (kind === 'payment') {
    const isChosen = below.length > 0 && !isLocked
    return isChosen ? <PlaceField label={text.place} below={[{ regionId, name }, ...below]} /> : null
  }
  if (kind !== 'allocation') return null
  if (isLocked || below.length === 0) return giverKind === 'outside' ? <GiverField /> : null
  const givers = (['here', 'outside'] as const).map((value) => ({ value, label: text.givers[value](name) }))
  return (
    <>
      <Form.Item name="giverKind" label={text.giverKind}>
        <Radio.Group options={givers} />
      </Form.Item>
      {giverKind === 'here' ? <PlaceField label={text.receiver} below={below} /> : <GiverField />}
    </>
  )
}
