import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon, type IconName } from '../../ui/icon/icon'
import type { OwnReminder } from '../own-reminder'
import { reminderText } from '../reminder.text'
import { type Seen, useSeen } from '../seen-since'
import { useIsWaiting } from '../send/pending'
import './reminder-row.scss'

const text = reminderText.inbox

/** In words and with a drawing, so that nobody has to tell colours apart. */
function standingOf(reminder: OwnReminder, seen: Seen, waiting: boolean): { icon: IconName; words: string } {
  if (reminder.acknowledgedAt !== undefined || seen.acknowledgedAt !== undefined) {
    return { icon: 'check', words: text.acknowledged }
  }
  if (waiting) return { icon: 'waiting', words: text.waiting }
  const isRead = reminder.readAt !== undefined || seen.isRead
  return isRead ? { icon: 'attention', words: text.toAcknowledge } : { icon: 'bell', words: text.unread }
}

/** One reminder of the list: what it is, for which day, where it stands, and how it begins. */
export function ReminderRow({ reminder }: { reminder: OwnReminder }) {
  const seen = useSeen(reminder.id)
  const { icon, words } = standingOf(reminder, seen, useIsWaiting(reminder.id))
  const isNew = words === text.unread
  const kind = REMINDER_KIND_NAMES[reminder.kind]
  return (
    <Pressable
      role="link"
      className={isNew ? 'reminder-row reminder-row--new' : 'reminder-row'}
      onPress={() => goTo(routes.reminder(reminder.id))}
    >
      <View className="reminder-row__head">
        <Text className="reminder-row__title">{reminder.title}</Text>
        <View className="reminder-row__standing">
          <Icon name={icon} />
          <Text>{words}</Text>
        </View>
      </View>
      <View className="reminder-row__day">
        {reminder.title === kind ? writtenDay(reminder.day) : `${kind} · ${writtenDay(reminder.day)}`}
      </View>
      <View className="reminder-row__words">{reminder.text}</View>
    </Pressable>
  )
}
