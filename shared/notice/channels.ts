/** The ways on which a message leaves the house. */
export const NOTICE_CHANNELS = ['sms', 'voice', 'subscribe'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

/** How a channel is called on every screen. */
export const CHANNEL_NAMES: Record<NoticeChannel, string> = {
  sms: '短信',
  voice: '自动电话',
  subscribe: '微信订阅消息',
}
