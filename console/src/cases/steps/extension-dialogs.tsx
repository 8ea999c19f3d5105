import { addWorkingDays } from '@qingjian/shared/calendar/working-days'
import { askExtension, decideExtension } from '@qingjian/shared/cases/cases.contracts'
import { Form, InputNumber } from 'antd'
import { useYearCalendars } from '../clock/use-year-calendars'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { DecisionFields, ReasonField } from './step-fields'
import { stepsText as text } from './steps.text'

const MOST_DAYS = 15

/** The day that the clock would end on. */
function ExtendedDay({ dueDay }: { dueDay: string | undefined }) {
  const form = Form.useFormInstance<{ days?: number }>()
  const days = Form.useWatch('days', form)
  const calendars = useYearCalendars()
  if (!dueDay || !days || !Number.isInteger(days) || days < 1) return null
  const end = addWorkingDays(calendars, dueDay, days)
  return <p role="status">{end.ok ? text.extensionUntil(end.data) : end.error.message}</p>
}

export function AskExtensionDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof askExtension, { days: number; reason: string }>
      contract={askExtension}
      target={detail}
      title={text.extensionTitle}
      note={text.extensionNote}
      okText={text.extension}
      inputOf={(values) => values}
      onClose={onClose}
    >
      <Form.Item
        name="days"
        label={text.extensionDays}
        rules={[{ required: true, message: text.extensionDaysMissing }]}
      >
        <InputNumber min={1} max={MOST_DAYS} precision={0} style={{ width: 140 }} />
      </Form.Item>
      <ExtendedDay dueDay={detail.clock?.dueDay} />
      <ReasonField />
    </StepDialog>
  )
}

export function DecideExtensionDialog({ detail, onClose }: StepDialogOf) {
  const { extension } = detail
  return (
    <StepDialog<typeof decideExtension, { isApproved: boolean; reason: string }>
      contract={decideExtension}
      target={detail}
      title={text.decideExtension}
      okText={text.decideExtension}
      inputOf={(values) => values}
      onClose={onClose}
    >
      {extension === undefined ? null : (
        <div className="step-asked">
          {text.askedExtension(extension.askedBy.name, extension.days)}：{extension.reason}
        </div>
      )}
      <DecisionFields />
    </StepDialog>
  )
}
