import { dayOf } from '@qingjian/shared/calendar/day'
import { LINE_KIND_NAMES, LINE_KINDS, type LineKind } from '@qingjian/shared/openness/line-kinds'
import { DatePicker, Form, type FormInstance, Input, Radio } from 'antd'
import dayjs from 'dayjs'
import { lineFormText as text } from '../line-form.text'
import { FundField, type Funds } from './fund-field'
import { hasParticular, type LineForm, type LinePlace, lineFieldsOf, mustHave } from './line-form'
import './line-form.css'
import { PlaceFields } from './place-fields'
import { PolicyFields } from './policy-fields'
import { RecipientFields } from './recipient-fields'
import { ReckoningFields } from './reckoning-fields'

const KINDS = LINE_KINDS.map((value) => ({ value, label: LINE_KIND_NAMES[value] }))
const DAY = 'YYYY-MM-DD'

interface LineFormViewProps {
  form: FormInstance<LineForm>
  initial: LineForm
  place: LinePlace
  below: readonly { regionId: string; name: string }[]
  funds: Funds
  /** Whether an ID number was given before. */
  isClaimable?: boolean
  /** A correction keeps kind, place and fund. */
  isLocked?: boolean
}

/** What the form says, or undefined after its problems were shown at their fields. */
export function readLineForm(form: FormInstance<LineForm>, place: LinePlace) {
  const result = lineFieldsOf(form.getFieldsValue(true), place, dayOf(Date.now()))
  form.setFields(form.getFieldsError().map(({ name }) => ({ name: name as never, errors: [] })))
  if (result.ok) return result.line
  showLineProblems(form, result.problems)
  return undefined
}

/** Shows problems at their fields and goes to the first one. */
export function showLineProblems(
  form: FormInstance<LineForm>,
  problems: readonly { path: (string | number)[]; message: string }[],
) {
  for (const { message, path } of problems) form.setFields([{ name: path as never, errors: [message] }])
  const first = problems[0]
  if (first) form.scrollToField(first.path as never, { block: 'center', behavior: 'smooth' })
}

function KindField({ kind }: { kind: LineKind }) {
  return (
    <Form.Item name="kind" label={text.kind} extra={text.kindHints[kind]}>
      <Radio.Group optionType="button" options={KINDS} />
    </Form.Item>
  )
}

/** What a correction keeps. */
function LockedFields({ fundId, funds, kind }: { kind: LineKind; fundId: string | undefined; funds: Funds }) {
  const fund = funds.find(({ id }) => id === fundId)
  return (
    <>
      <strong>{text.lockedAs(LINE_KIND_NAMES[kind], fund?.name)}</strong>
      <p className="line-form-hint">{text.locked}</p>
    </>
  )
}

/** The fields of one line, those that its kind has. */
export function LineFormView(props: LineFormViewProps) {
  const { below, form, funds, initial, isClaimable = false, isLocked = false, place } = props
  const kind = Form.useWatch('kind', form) ?? initial.kind
  const idNumberHint = isLocked
    ? text.idNumberOfCorrection
    : isClaimable
      ? text.idNumberKept
      : text.idNumberHint
  return (
    <Form form={form} layout="vertical" initialValues={initial}>
      {isLocked ? (
        <LockedFields kind={kind} fundId={initial.fundId} funds={funds} />
      ) : (
        <KindField kind={kind} />
      )}
      {hasParticular(kind, 'fundId') && !isLocked ? (
        <FundField funds={funds} required={mustHave(kind, 'fundId')} />
      ) : null}
      <PlaceFields kind={kind} place={place} below={below} isLocked={isLocked} />
      <Form.Item name="item" label={text.items[kind]} extra={text.itemHint} required>
        <Input maxLength={60} />
      </Form.Item>
      {hasParticular(kind, 'recipient') ? <RecipientFields kind={kind} idNumberHint={idNumberHint} /> : null}
      <ReckoningFields kind={kind} />
      <div className="line-form-row">
        <Form.Item
          name="day"
          label={text.days[kind]}
          required
          getValueProps={(day: string | undefined) => ({ value: day === undefined ? null : dayjs(day) })}
          getValueFromEvent={(day: dayjs.Dayjs | null) => day?.format(DAY)}
        >
          <DatePicker
            style={{ width: '100%' }}
            format={DAY}
            disabledDate={(day) => day.format(DAY) > dayOf(Date.now())}
          />
        </Form.Item>
        <Form.Item name="batch" label={text.batch}>
          <Input maxLength={30} placeholder={text.batchHint} />
        </Form.Item>
      </div>
      {hasParticular(kind, 'payer') ? (
        <Form.Item
          name="payer"
          label={kind === 'income' ? text.payerOfIncome : text.payer}
          extra={text.payerHint}
          required={mustHave(kind, 'payer')}
        >
          <Input maxLength={40} />
        </Form.Item>
      ) : null}
      {hasParticular(kind, 'policy') ? <PolicyFields /> : null}
      <Form.Item name="remark" label={text.remark} extra={text.remarkHint}>
        <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </Form>
  )
}
