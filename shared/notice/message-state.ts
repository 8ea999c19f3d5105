/** Where a message stands. `submitted` has been taken by the provider, which is not delivered. */
export const MESSAGE_STATES = [
  'queued',
  'sending',
  'submitted',
  'delivered',
  'failed',
  'unknown',
  'cancelled',
  'expired',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** How a state is called on every screen. */
export const MESSAGE_STATE_NAMES: Record<MessageState, string> = {
  queued: '等待发送',
  sending: '正在发送',
  submitted: '已提交，等回执',
  delivered: '已送达',
  failed: '未送达',
  unknown: '结果不明，等人处理',
  cancelled: '已取消',
  expired: '已过期，未发送',
}

/** Every change of a message's state: from where it may happen, and where it leads. */
export const MESSAGE_EVENTS = {
  /** A run takes it, before it gives it to the provider. */
  claim: { from: ['queued'], to: 'sending' },
  /** The provider certainly does not have it: refused for now, never reached, or not found when asked. */
  putBack: { from: ['sending'], to: 'queued' },
  accept: { from: ['sending'], to: 'submitted' },
  /** A receipt may be faster than the note of the acceptance, later than all patience, or meet what was put back. */
  deliver: { from: ['queued', 'sending', 'submitted', 'unknown'], to: 'delivered' },
  fail: { from: ['queued', 'sending', 'submitted', 'unknown'], to: 'failed' },
  park: { from: ['sending', 'submitted'], to: 'unknown' },
  /** Only a person sends again what may have arrived. */
  resend: { from: ['unknown'], to: 'queued' },
  giveUp: { from: ['unknown'], to: 'failed' },
  cancel: { from: ['queued'], to: 'cancelled' },
  expire: { from: ['queued'], to: 'expired' },
} as const satisfies Record<string, { from: readonly MessageState[]; to: MessageState }>

export type MessageEvent = keyof typeof MESSAGE_EVENTS

/** The state that an event leads to, or undefined where it must not happen. */
export function afterEvent(state: MessageState, event: MessageEvent): MessageState | undefined {
  const { from, to } = MESSAGE_EVENTS[event]
  return (from as readonly MessageState[]).includes(state) ? to : undefined
}
