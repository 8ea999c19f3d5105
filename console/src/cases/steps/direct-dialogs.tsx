import { listUnits, redirectCase, referBack, returnAnswer } from '@qingjian/shared/cases/cases.contracts'
import { Form, Select } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { ReasonField } from './step-fields'
import { stepsText as text } from './steps.text'

/** Not this unit's business. */
export function ReferBackDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof referBack, { reason: string }>
      contract={referBack}
      target={detail}
      title={text.referBackTitle}
      note={text.referBackNote}
      okText={text.referBack}
      inputOf={(values) => values}
      onClose={onClose}
    >
      <ReasonField />
    </StepDialog>
  )
}

/** To the unit whose business it is. */
export function RedirectDialog({ detail, onClose }: StepDialogOf) {
  const { data, isLoading } = useRemote(listUnits, {})
  return (
    <StepDialog<typeof redirectCase, { unitId: string; reason: string }>
      contract={redirectCase}
      target={detail}
      title={text.redirectTitle}
      note={text.redirectNote}
      okText={text.redirect}
      inputOf={(values) => values}
      onClose={onClose}
    >
      <Form.Item
        name="unitId"
        label={text.redirectUnit}
        rules={[{ required: true, message: text.redirectUnitMissing }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={text.redirectUnitMissing}
          loading={isLoading}
          options={(data?.units ?? []).map(({ id, name, region }) => ({
            value: id,
            label: `${name}（${region.name}）`,
          }))}
        />
      </Form.Item>
      <ReasonField />
    </StepDialog>
  )
}

/** The answer does not do. */
export function ReturnAnswerDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof returnAnswer, { reason: string }>
      contract={returnAnswer}
      target={detail}
      title={text.returnTitle}
      note={text.returnNote}
      okText={text.returnAnswer}
      inputOf={(values) => values}
      onClose={onClose}
    >
      <ReasonField />
    </StepDialog>
  )
}
