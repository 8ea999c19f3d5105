/** Where a follow-up stands; `follow-up-transitions.ts` says what leads where. */
export const FOLLOW_UP_STATES = [
  /** The next contact has its time. */
  'planned',
  /** A message is out or a phone is ringing. */
  'reaching',
  /** A person has to call. */
  'for-person',
  'done',
  /** Nothing left to ask: the citizen said so in the mini-program, or the case was dismissed. */
  'cancelled',
] as const
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]
export const FOLLOW_UP_STATE_NAMES: Record<FollowUpState, string> = {
  planned: '已安排',
  reaching: '联系中',
  'for-person': '待人工回访',
  done: '已完成',
  cancelled: '不再需要',
}

/** In the order in which they are tried. */
export const CHANNELS = ['subscribe', 'sms', 'voice', 'person'] as const
export type Channel = (typeof CHANNELS)[number]
export const CHANNEL_NAMES: Record<Channel, string> = {
  subscribe: '微信消息',
  sms: '短信',
  voice: '语音电话',
  person: '人工电话',
}

/** How it ended. */
export const OUTCOMES = ['solved', 'not-solved', 'nobody-contacted', 'unreachable', 'no-contact'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_NAMES: Record<Outcome, string> = {
  solved: '已解决',
  'not-solved': '没有解决',
  'nobody-contacted': '没有人联系过',
  unreachable: '无法联系',
  'no-contact': '没有留联系方式',
}

/**
 * What a person notes after a call. Who took it and will not say is not asked again, nor is a number that is none; the
 * others leave the follow-up open until the attempts are used up.
 */
export const CALL_RESULTS = [
  'solved',
  'not-solved',
  'nobody-contacted',
  'refused',
  'no-answer',
  'busy',
  'off',
  'invalid-number',
] as const
export type CallResult = (typeof CALL_RESULTS)[number]
export const CALL_RESULT_NAMES: Record<CallResult, string> = {
  solved: '已解决',
  'not-solved': '没有解决',
  'nobody-contacted': '没有人联系过',
  refused: '接了，不愿意说',
  'no-answer': '没人接',
  busy: '占线',
  off: '关机或不在服务区',
  'invalid-number': '空号、错号或停机',
}
