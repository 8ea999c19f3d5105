/**
 * Where one reminder of one person stands. `queued` is on its way by short message (given to the provider or not: the
 * message itself knows). `inbox-only` is read in the mini-program alone. `left`: the person was no longer here when it
 * was to be sent. `missed`: an outage was longer than the window.
 */
export const REMINDER_STATES = [
  'queued',
  'delivered',
  'failed',
  'unknown',
  'inbox-only',
  'left',
  'missed',
] as const
export type ReminderState = (typeof REMINDER_STATES)[number]

/** As lists show it, where the message itself was asked as well: taken by the provider is not delivered. */
export const SHOWN_STATES = [...REMINDER_STATES, 'submitted'] as const
export type ShownState = (typeof SHOWN_STATES)[number]

/** How a state is called on every screen. */
export const SHOWN_STATE_NAMES: Record<ShownState, string> = {
  queued: '等待发送',
  submitted: '已提交，等回执',
  delivered: '短信已送达',
  failed: '短信未送达',
  unknown: '结果不明',
  'inbox-only': '只在小程序提醒',
  left: '已离任，未发送',
  missed: '错过未发',
}

/** What happens to a reminder: from where, and where it leads. */
export const REMINDER_EVENTS = {
  deliver: { from: ['queued', 'failed', 'unknown'], to: 'delivered' },
  fail: { from: ['queued', 'unknown'], to: 'failed' },
  lose: { from: ['queued'], to: 'unknown' },
  leave: { from: ['queued'], to: 'left' },
  miss: { from: ['queued'], to: 'missed' },
  /** A person has it sent again, which is only for what certainly did not arrive. */
  retry: { from: ['failed', 'missed'], to: 'queued' },
} as const satisfies Record<string, { from: readonly ReminderState[]; to: ReminderState }>
export type ReminderEvent = keyof typeof REMINDER_EVENTS

/** The state that an event leads to, or undefined where it changes nothing. */
export function afterReminderEvent(state: ReminderState, event: ReminderEvent): ReminderState | undefined {
  const { from, to } = REMINDER_EVENTS[event]
  return (from as readonly ReminderState[]).includes(state) ? to : undefined
}

/** Where one day of one plan stands. `waiting` is to come; `skipped` by a person's decision. */
export const OCCASION_STATES = ['waiting', 'sending', 'sent', 'missed', 'skipped'] as const
export type OccasionState = (typeof OCCASION_STATES)[number]

export const OCCASION_STATE_NAMES: Record<OccasionState, string> = {
  waiting: '未到时间',
  sending: '正在发送',
  sent: '已发送',
  missed: '错过未发',
  skipped: '决定不发',
}
