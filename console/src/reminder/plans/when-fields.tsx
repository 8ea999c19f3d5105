import { dayOf } from '@qingjian/shared/calendar/day'
import { HOLIDAY_NAMES, HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import { readSettings } from '@qingjian/shared/reminder/reminder.contracts'
import { POST_MOVE_NAMES, POST_MOVES, REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { DEFAULT_REMINDER_SETTINGS } from '@qingjian/shared/reminder/reminder-settings'
import { Button, Checkbox, DatePicker, Form, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useRemote } from '../../lib/use-remote'
import { timeOf } from '../../ui/settings/minutes'
import type { PlanForm } from './plan-form'
import { planFormText as text } from './plan-form.text'

const KINDS = REMINDER_KINDS.map((value) => ({ value, label: text.kinds[value] }))
const HOLIDAY_CHOICES = HOLIDAYS.map((value) => ({ value, label: HOLIDAY_NAMES[value] }))
const MOVE_CHOICES = POST_MOVES.map((value) => ({ value, label: POST_MOVE_NAMES[value] }))

/** First step: what people are reminded of, and what belongs to it. */
export function WhenFields({ onKind }: { onKind: () => void }) {
  const form = Form.useFormInstance<PlanForm>()
  const when = Form.useWatch(['when'], { form, preserve: true }) as PlanForm['when'] | undefined
  const settings = useRemote(readSettings, {})
  const { sendAtMinute } = settings.data?.settings ?? DEFAULT_REMINDER_SETTINGS
  return (
    <>
      <Form.Item name={['when', 'kind']} label={text.kind}>
        <Radio.Group className="reminder-kinds" options={KINDS} onChange={onKind} />
      </Form.Item>
      {when?.kind === 'party-birthday' ? <p className="reminder-hint">{text.birthdayHint}</p> : null}
      {when?.kind === 'holiday' ? (
        <Form.Item
          name={['when', 'holidays']}
          label={
            <>
              {text.holidays}
              <Button
                type="link"
                size="small"
                onClick={() =>
                  form.setFields([{ name: ['when', 'holidays'], value: [...HOLIDAYS], errors: [] }])
                }
              >
                {text.allHolidays}
              </Button>
            </>
          }
          extra={text.holidaysHint}
        >
          <Checkbox.Group options={HOLIDAY_CHOICES} />
        </Form.Item>
      ) : null}
      {when?.kind === 'own-day' ? (
        <div className="reminder-beside">
          <Form.Item
            name={['when', 'day']}
            label={text.day}
            extra={text.dayHint}
            getValueProps={(day?: string) => ({ value: day === undefined ? null : dayjs(day) })}
            getValueFromEvent={(day: Dayjs | null) => day?.format('YYYY-MM-DD')}
          >
            <DatePicker
              disabledDate={(day) => !when.yearly && day.format('YYYY-MM-DD') < dayOf(Date.now())}
              style={{ width: 180 }}
            />
          </Form.Item>
          <Form.Item name={['when', 'yearly']} valuePropName="checked" label=" " colon={false}>
            <Checkbox>{text.yearly}</Checkbox>
          </Form.Item>
        </div>
      ) : null}
      {when?.kind === 'post' ? (
        <Form.Item name={['when', 'moves']} label={text.moves} extra={text.movesHint}>
          <Checkbox.Group options={MOVE_CHOICES} />
        </Form.Item>
      ) : null}
      {when?.kind === undefined ? null : (
        <p className="reminder-hint">{text.sendsAt(timeOf(sendAtMinute).format('HH:mm'))}</p>
      )}
    </>
  )
}
