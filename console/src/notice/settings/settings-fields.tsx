import { Card, Form } from 'antd'
import { DayTimeList } from '../../ui/settings/day-time-list'
import { MinutePicker } from '../../ui/settings/minute-picker'
import { NumberField } from '../../ui/settings/number-field'
import { uiText } from '../../ui/ui.text'
import { noticeSettingsText as text } from './notice-settings.text'
import { YuanField } from './yuan-field'

const MOST_PARTS = 4

type Name = keyof typeof text
/** Numbers by the group and the name that the contract has for them, and by what they count. */
const LIMITS = [
  ['smsPerTemplateAndDay', text.piece],
  ['callsPerHour', text.call],
  ['callsPerDay', text.call],
] as const
const PATIENCE = [
  ['askAfterMinutes', text.minutes],
  ['resendAfterMinutes', text.minutes],
  ['giveUpAfterHours', text.hour],
] as const

const wordsOf = (name: (typeof LIMITS | typeof PATIENCE)[number][0]) => ({
  label: text[name],
  extra: text[`${name}Hint` satisfies Name],
})

/** Every setting of messages with what it does. */
export function SettingsFields({ canEdit }: { canEdit: boolean }) {
  return (
    <>
      <Card title={text.hours}>
        <Form.Item label={text.quiet} extra={text.quietHint}>
          <div className="day-time-row">
            <span>{uiText.from}</span>
            <Form.Item name={['quiet', 'fromMinute']}>
              <MinutePicker label={text.quietFrom} />
            </Form.Item>
            <span>{uiText.until}</span>
            <Form.Item name={['quiet', 'untilMinute']}>
              <MinutePicker label={text.quietUntil} />
            </Form.Item>
          </div>
        </Form.Item>
        <DayTimeList
          name="callHours"
          label={text.callHours}
          extra={text.callHoursHint}
          most={MOST_PARTS}
          disabled={!canEdit}
        />
      </Card>
      <Card title={text.limits}>
        <p>{text.limitsHint}</p>
        {LIMITS.map(([name, suffix]) => (
          <NumberField key={name} name={['limits', name]} suffix={suffix} {...wordsOf(name)} />
        ))}
      </Card>
      <Card title={text.money}>
        <YuanField name="dailyBudget" label={text.dailyBudget} extra={text.dailyBudgetHint} />
        <YuanField name={['prices', 'smsPart']} label={text.smsPart} extra={text.smsPartHint} />
        <YuanField name={['prices', 'callMinute']} label={text.callMinute} extra={text.callMinuteHint} />
      </Card>
      <Card title={text.unclear}>
        {PATIENCE.map(([name, suffix]) => (
          <NumberField key={name} name={name} suffix={suffix} {...wordsOf(name)} />
        ))}
      </Card>
    </>
  )
}
