import { readSettings, saveSettings } from '@qingjian/shared/rating/rating-settings.contracts'
import {
  type EditableSettings,
  editableSettingsField,
  SLOT_HOURS,
} from '@qingjian/shared/rating/rating-settings-fields'
import { App, Button, Card, Form, InputNumber, Radio, Select, Space } from 'antd'
import { useState } from 'react'
import { getDotPath, safeParse } from 'valibot'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { ChoiceList } from './choice-list'
import './rating-settings.css'
import { ratingSettingsText as text } from './rating-settings.text'
import { formPathOf, formValuesOf, type SettingsFormValues, settingsOf } from './settings-form-values'

const SLOT_OPTIONS = SLOT_HOURS.map((value) => ({ value, label: text.hours(value) }))
const SCALE_OPTIONS = (['three', 'five'] as const).map((value) => ({ value, label: text.scales[value] }))

/** A number with the sentence that says what it does. */
function NumberField(props: { name: string | string[]; label: string; extra: string; suffix?: string }) {
  const { extra, label, name, suffix } = props
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <InputNumber precision={0} min={0} suffix={suffix} style={{ width: 140 }} />
    </Form.Item>
  )
}

interface SettingsFormProps {
  version: number
  settings: EditableSettings
  canEdit: boolean
}

/** Every setting with what it means; saving asks for the reason of the change. */
export function SettingsForm({ canEdit, settings, version }: SettingsFormProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<SettingsFormValues>()
  const [changed, setChanged] = useState<EditableSettings>()
  const dimensions = Form.useWatch('dimensions', form) ?? settings.dimensions
  const save = useChange(saveSettings, {
    outdates: [readSettings],
    onDone: () => {
      setChanged(undefined)
      message.success(text.saved)
    },
  })
  /** Checks by the contract's own rules, and shows what is wrong where it stands. */
  const check = () => {
    const parsed = safeParse(editableSettingsField, settingsOf(form.getFieldsValue(true)))
    if (parsed.success) return setChanged(parsed.output)
    message.error(text.problems)
    for (const issue of parsed.issues) {
      const place = formPathOf(getDotPath(issue) ?? '')
      if (place) form.setFields([{ name: place as never, errors: [issue.message] }])
    }
  }
  return (
    <Form
      form={form}
      layout="vertical"
      className="rating-settings"
      initialValues={formValuesOf(settings)}
      disabled={!canEdit}
      onFinish={check}
      scrollToFirstError
    >
      <Card title={text.levels}>
        <Form.Item name="scale" label={text.scale} extra={text.scaleHint}>
          <Radio.Group vertical options={SCALE_OPTIONS} />
        </Form.Item>
      </Card>
      <Card title={text.choices}>
        <h3>{text.dimensions}</h3>
        <p>{text.dimensionsHint}</p>
        <ChoiceList name="dimensions" most={6} longest={12} add={text.addDimension} disabled={!canEdit} />
        <h3>{text.reasons}</h3>
        <p>{text.reasonsHint}</p>
        <ChoiceList
          name="reasons"
          most={20}
          longest={24}
          add={text.addReason}
          disabled={!canEdit}
          dimensions={dimensions.filter((one) => one?.label)}
        />
      </Card>
      <Card title={text.rules}>
        <Form.Item name="slotHours" label={text.slotHours} extra={text.slotHoursHint}>
          <Select options={SLOT_OPTIONS} style={{ width: 140 }} />
        </Form.Item>
        <NumberField name="dailyCap" label={text.dailyCap} extra={text.dailyCapHint} />
        <NumberField name="visitHours" label={text.visitHours} extra={text.visitHoursHint} />
        <NumberField name="minimumCount" label={text.minimumCount} extra={text.minimumCountHint} />
      </Card>
      <Card title={text.smells}>
        <p>{text.smellsHint}</p>
        <NumberField
          name={['smells', 'minimumCount']}
          label={text.smellsMinimum}
          extra={text.smellsMinimumHint}
        />
        <NumberField name={['smells', 'burstCount']} label={text.burstCount} extra={text.burstCountHint} />
        <NumberField
          name={['smells', 'activePercent']}
          label={text.activeRate}
          extra={text.activeRateHint}
          suffix="%"
        />
      </Card>
      {canEdit ? (
        <Space>
          <Button type="primary" htmlType="submit" size="large">
            {text.save}
          </Button>
          <Button size="large" onClick={() => form.resetFields()}>
            {text.undo}
          </Button>
        </Space>
      ) : null}
      <ReasonDialog
        open={changed !== undefined}
        title={text.saveTitle}
        busy={save.isPending}
        failure={save.error ? messageOf(save.error) : undefined}
        onReason={(reason) => changed && save.mutate({ version, settings: changed, reason })}
        onClose={() => {
          save.reset()
          setChanged(undefined)
        }}
      >
        <p>{text.saveNote}</p>
      </ReasonDialog>
    </Form>
  )
}
