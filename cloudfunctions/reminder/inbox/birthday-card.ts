import { yearsInParty } from '@qingjian/shared/reminder/party-birthday'
import type { cardView } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'

/** The card of a political birthday; none for other reminders, or when the joining day was taken off the record since. */
export async function birthdayCard(
  { directory }: Pick<ReminderDependencies, 'directory'>,
  { day, kind, personId }: ReminderDocument,
): Promise<v.InferOutput<typeof cardView> | undefined> {
  if (kind !== 'party-birthday') return undefined
  const [person, district] = await Promise.all([directory.person(personId), directory.district()])
  if (person?.partyJoinedOn === undefined) return undefined
  const { name, partyJoinedOn: joinedOn } = person
  const years = yearsInParty(joinedOn, day)
  if (years < 1) return undefined
  return { name, years, joinedOn, day, from: `${district?.name ?? ''}纪委监委` }
}
