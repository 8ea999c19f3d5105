import { POWER_CLASS_NAMES, POWER_CLASSES } from '@qingjian/shared/openness/powers/power-classes'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { App, Form, InputNumber, Radio, Select } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import { type AnnouncementForm, formOfContent } from './announcement-form'
import type { KindFieldsProps } from './kind-fields'
import { StepsEditor } from './steps-editor'
import { WordsField } from './words-field'

const text = announcementFormText.power
const CLASSES = POWER_CLASSES.map((value) => ({ value, label: POWER_CLASS_NAMES[value] }))
const TEMPLATES = POWER_CLASSES.map((one) => ({
  label: POWER_CLASS_NAMES[one],
  options: POWER_LIST.flatMap((entry, place) =>
    entry.class === one ? [{ value: place, label: `${entry.order}. ${entry.title}` }] : [],
  ),
}))

/** Begins with one of the 21 of the list; what was written before is asked about first. */
function TemplateSelect() {
  const { modal } = App.useApp()
  const form = Form.useFormInstance<AnnouncementForm>()
  const take = (place: number) => {
    const entry = POWER_LIST[place]
    if (!entry) return
    const { files: _files, ...fields } = formOfContent(entry)
    const replace = () => form.setFieldsValue(fields as never)
    const { steps = [], title } = form.getFieldsValue(true) as AnnouncementForm
    if (!title && steps.length === 0) return replace()
    modal.confirm({
      title: text.templateTitle,
      content: text.templateNote,
      okText: text.replace,
      onOk: replace,
    })
  }
  return (
    <Form.Item label={text.template} extra={text.templateHint}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text.template}
        placeholder={announcementFormText.choose}
        options={TEMPLATES}
        onChange={take}
      />
    </Form.Item>
  )
}

/** One entry of the district's list of powers. */
export function PowerFields({ isLocked }: KindFieldsProps) {
  return (
    <>
      {isLocked ? null : <TemplateSelect />}
      <div className="announcement-wide-row">
        <WordsField name="title" label={text.title} most={40} required />
        <Form.Item name="order" label={text.order} required>
          <InputNumber precision={0} min={1} max={99} />
        </Form.Item>
      </div>
      <Form.Item name="class" label={text.class} required>
        <Radio.Group options={CLASSES} />
      </Form.Item>
      <WordsField name="basis" label={text.basis} extra={text.basisHint} most={300} rows={2} required />
      <WordsField name="decider" label={text.decider} most={60} required />
      <WordsField
        name="scope"
        label={announcementFormText.optional(text.scope)}
        extra={text.scopeHint}
        most={300}
        rows={2}
      />
      <StepsEditor />
    </>
  )
}
