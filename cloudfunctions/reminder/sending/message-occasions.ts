/** The occasion of a reminder's short message; a person who has it sent again makes the next attempt. */
export function smsOccasionOf(reminderId: string, attempt: number): string {
  return `reminder/${reminderId}/${attempt}`
}

/** The occasion of its message by WeChat. */
export function weChatOccasionOf(reminderId: string): string {
  return `reminder/${reminderId}/wechat`
}
