import { periodName } from '@qingjian/shared/openness/affairs/periods-of'
import { Form, Select } from 'antd'
import { useEffect } from 'react'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import { DUE_GROUPS, type DueChoice, fulfilsOf, keyOfDue } from './due-choices'
import { useDueChoices } from './use-due-choices'

const text = announcementFormText.affair

function optionsOf(choices: readonly DueChoice[]) {
  return DUE_GROUPS.flatMap((group) => {
    const own = choices.filter((one) => one.group === group)
    const options = own.map((one) => ({ value: keyOfDue(one), label: one.label }))
    return own.length === 0 ? [] : [{ label: text.groups[group], options }]
  })
}

/** Which item of the catalogue, for which time; its name becomes the title, and what is to be told stands below. */
export function DueField({ regionId }: { regionId: string }) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const { choices, error, isLoading, items, refetch } = useDueChoices(regionId)
  const key = Form.useWatch('due', form)
  const chosen = fulfilsOf(key)
  const item = items.find(({ id }) => id === chosen?.itemId)
  const choice = choices.find((one) => keyOfDue(one) === key)
  const title = choice && text.titleOf(choice.itemName, choice.periodName)
  useEffect(() => {
    const said = form.getFieldsValue(true) as AnnouncementForm
    const isGiven = choices.some((one) => said.title === text.titleOf(one.itemName, one.periodName))
    if (title !== undefined && (!said.title || isGiven)) form.setFieldsValue({ title } as never)
  }, [choices, form, title])
  const time = chosen && (periodName(chosen.period) ?? chosen.period)
  const options = optionsOf(choices)
  // What was chosen before and is on offer no more still has its name.
  const kept =
    key !== undefined && !isLoading && !choice
      ? [{ value: key, label: text.other(item?.name ?? '', time ?? '') }]
      : []
  return (
    <>
      {error ? <FailureNotice message={messageOf(error)} onRetry={refetch} /> : null}
      <Form.Item
        name="due"
        label={text.due}
        extra={item === undefined ? text.dueHint : `${text.hint}：${item.hint}（${item.basis}）`}
        required
        getValueProps={(value: string | undefined) => ({ value: isLoading ? undefined : value })}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={isLoading}
          placeholder={announcementFormText.choose}
          notFoundContent={isLoading ? undefined : text.noDues}
          options={[...options, ...kept]}
        />
      </Form.Item>
    </>
  )
}
