import { RANK_NAMES, RANKS } from '@qingjian/shared/kernel/ranks'
import { Checkbox, Form, Radio } from 'antd'
import { PeopleChoice } from './people-choice'
import { PositionsChoice, RegionsChoice, UnitsChoice } from './place-choices'
import type { PlanForm } from './plan-form'
import { planFormText as text } from './plan-form.text'
import type { KnownNames } from './plan-words'

const CHOICES = (['everybody', 'chosen'] as const).map((value) => ({ value, label: text.whomChoices[value] }))
const RANK_CHOICES = RANKS.map((value) => ({ value, label: RANK_NAMES[value] }))

/** Second step: who is reminded, and who is not whatever was chosen. */
export function WhomFields({ names }: { names: KnownNames }) {
  const form = Form.useFormInstance<PlanForm>()
  const whom = Form.useWatch('whom', form)
  return (
    <>
      <Form.Item name="whom" label={text.whom} extra={whom === 'chosen' ? text.whomHint : undefined}>
        <Radio.Group options={CHOICES} />
      </Form.Item>
      {whom === 'chosen' ? (
        <>
          <Form.Item name={['audience', 'regionIds']} label={text.regions}>
            <RegionsChoice />
          </Form.Item>
          <Form.Item name={['audience', 'unitIds']} label={text.units}>
            <UnitsChoice known={names.units} />
          </Form.Item>
          <Form.Item name={['audience', 'ranks']} label={text.ranks}>
            <Checkbox.Group options={RANK_CHOICES} />
          </Form.Item>
          <Form.Item name={['audience', 'positions']} label={text.positions} extra={text.positionsHint}>
            <PositionsChoice />
          </Form.Item>
          <Form.Item name={['audience', 'personIds']} label={text.people} extra={text.peopleHint}>
            <PeopleChoice known={names.people} />
          </Form.Item>
        </>
      ) : null}
      <fieldset className="reminder-exceptions">
        <legend>{text.exceptions}</legend>
        <p className="reminder-hint">{text.exceptionsHint}</p>
        <Form.Item name={['exceptions', 'unitIds']} label={text.exceptUnits}>
          <UnitsChoice known={names.units} />
        </Form.Item>
        <Form.Item name={['exceptions', 'personIds']} label={text.exceptPeople}>
          <PeopleChoice known={names.people} />
        </Form.Item>
      </fieldset>
    </>
  )
}
