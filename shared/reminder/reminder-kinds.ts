/** What people are reminded of. */
export const REMINDER_KINDS = ['party-birthday', 'holiday', 'own-day', 'post'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** How a kind is called on every screen. */
export const REMINDER_KIND_NAMES: Record<ReminderKind, string> = {
  'party-birthday': '政治生日',
  holiday: '节日前提醒',
  'own-day': '自定日期提醒',
  post: '任职转岗提醒',
}

/** What moved a person into a post. */
export const POST_MOVES = ['appointed', 'transferred'] as const
export type PostMove = (typeof POST_MOVES)[number]

export const POST_MOVE_NAMES: Record<PostMove, string> = { appointed: '任职', transferred: '转岗' }
