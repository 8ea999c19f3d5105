import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { PageTitle } from '../../ui/screen/page-title'
import { Section } from '../../ui/screen/section'
import type { OpenedReminder } from '../own-reminder'
import { reminderText } from '../reminder.text'
import { Acknowledge } from './acknowledge'
import { AskWeChat } from './ask-wechat'
import './message-content.scss'
import { useAcknowledge } from './use-acknowledge'

const text = reminderText.message

/** The words as they were sent, the one thing to do about them, and then the question about the next time. */
export function MessageContent({ opened }: { opened: OpenedReminder }) {
  const { reminder, card, byWeChat } = opened
  const acknowledgement = useAcknowledge(reminder)
  const kind = REMINDER_KIND_NAMES[reminder.kind]
  return (
    <>
      <PageTitle
        above={reminder.title === kind ? undefined : kind}
        title={reminder.title}
        below={writtenDay(reminder.day)}
      />
      <Section>
        <View className="message-content__words">{reminder.text}</View>
      </Section>
      <Acknowledge {...acknowledgement} />
      {card && (
        <Section>
          <LinkRow
            icon="cake"
            title={text.toCard}
            text={text.toCardText(card.years)}
            onPress={() => goTo(routes.birthdayCard(reminder.id))}
          />
        </Section>
      )}
      {acknowledgement.acknowledgedAt !== undefined && <AskWeChat isOn={byWeChat} />}
    </>
  )
}
