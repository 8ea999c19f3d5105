import { addDays, formatInstant, startOfDay } from '@qingjian/shared/calendar/day'
import { mobileContext } from '../../platform/directory/directory.documents'
import type { MessageRequest } from '../../platform/outbox/outbox.documents'
import { consentContext } from '../inbox/consents.repository'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'
import { buildReminder, type Occasion } from './build-reminder'
import { smsOccasionOf, weChatOccasionOf } from './message-occasions'
import type { SendingRun } from './sending-run'
import type { Member } from './walk-audience'

/** Where a message by WeChat leads. */
const INBOX_PAGE = 'reminder/inbox/index'

/**
 * Writes the reminders of some people and then their messages, each once however often it is repeated: rows and messages
 * are named by what they are about. Two writes for each person at most.
 */
export async function writePage(
  dependencies: ReminderDependencies,
  run: SendingRun,
  occasion: Occasion,
  members: readonly Member[],
): Promise<void> {
  const { now, outbox } = dependencies
  const own = await addReminders(dependencies, occasion, members)
  const people = new Map(members.map(({ person }) => [person._id, person]))
  const messages = own.flatMap((reminder) => {
    const person = people.get(reminder.personId)
    if (reminder.state !== 'queued' || person?.mobile === undefined) return []
    const mobile = dependencies.cipher.decrypt(person.mobile, mobileContext(person._id))
    return smsOf(occasion, reminder, mobile, run)
  })
  await outbox.enqueueAll(messages, now)
  await tellByWeChat(
    dependencies,
    own.filter(({ state }) => state !== 'missed'),
  )
  const missed = own.filter(({ state }) => state === 'missed').length
  run.done.queued += own.length - missed
  run.done.missed += missed
}

/** Those of the reminders that belong to this occasion and have not gone any further. */
async function addReminders(
  dependencies: ReminderDependencies,
  occasion: Occasion,
  members: readonly Member[],
): Promise<ReminderDocument[]> {
  const { reminders } = dependencies
  const rows = members.map((member) => buildReminder(dependencies, occasion, member))
  if (await reminders.addMissing(rows)) return rows
  // Some were there: of a run that broke off here, or of another plan, whose they stay.
  const stored = await reminders.findAll(rows.map(({ _id }) => _id))
  return stored.filter(({ attempts, occasionId }) => occasionId === occasion.id && attempts <= 1)
}

function smsOf(
  { content, day, template }: Occasion,
  reminder: ReminderDocument,
  mobile: string,
  { settings }: SendingRun,
): MessageRequest[] {
  if (!content.bySms || template.providerCode === undefined) return []
  return [
    {
      occasion: smsOccasionOf(reminder._id, 1),
      template: 'reminder',
      to: mobile,
      parameters: reminder.values,
      wording: { text: template.text, providerCode: template.providerCode },
      origin: { feature: 'reminder', subject: reminder._id },
      whileHere: reminder.personId,
      expiresAt: startOfDay(addDays(day, settings.windowDays + 1)),
    },
  ]
}

/** A word by WeChat to those who agreed to one; their consent is used up with it. */
async function tellByWeChat(
  { cipher, consents, now, outbox }: ReminderDependencies,
  reminders: readonly ReminderDocument[],
): Promise<void> {
  const byPerson = new Map(reminders.map((reminder) => [reminder.personId, reminder]))
  const agreed = await consents.ofPeople([...byPerson.keys()])
  const messages = agreed.flatMap(({ _id, openid }): MessageRequest[] => {
    const reminder = byPerson.get(_id)
    if (!reminder) return []
    return [
      {
        occasion: weChatOccasionOf(reminder._id),
        template: 'reminder-arrived',
        to: cipher.decrypt(openid, consentContext(_id)),
        parameters: {
          matter: reminder.title,
          at: formatInstant(now),
          hint: '点开查看提醒全文',
          page: INBOX_PAGE,
        },
        whileHere: _id,
      },
    ]
  })
  if (messages.length === 0) return
  await outbox.enqueueAll(messages, now)
  await consents.use(agreed.map(({ _id }) => _id))
}
