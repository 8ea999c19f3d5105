import { succeed } from '@qingjian/shared/kernel/result'
import type { retryDeliveries as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { DuplicateKeyError } from '../../platform/database/duplicate-key-error'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { findOccasion } from './find-occasion'
import { retryOne } from './retry-one'
import { speechOf } from './spoken-words'

/** Reminders that are written side by side; a transaction takes a hundred operations at most, so each is one. */
const AT_ONCE = 5

/**
 * Sends again what certainly did not arrive. The entry of the audit log is written first; a repeat of the call goes on
 * where it broke off and answers the same.
 */
export const retryDeliveries: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { ids, occasionId, reason },
) => {
  const { directory, now, occasions, reminders, settings } = dependencies
  const occasion = await findOccasion(dependencies, actor, occasionId)
  if (!occasion.ok) return occasion
  const speech = await speechOf(dependencies, occasion.data)
  const wanted = [...new Set(ids)]
  const rows = new Map(
    (await reminders.findAll(wanted))
      .filter((one) => one.occasionId === occasionId)
      .map((one) => [one._id, one]),
  )
  const people = new Map(
    (await directory.people([...rows.values()].map(({ personId }) => personId))).map((one) => [one._id, one]),
  )
  const { windowDays } = await settings.read(now)
  await occasions.outdate([occasionId], now)
  await logOnce(dependencies, occasionId, reason, wanted.length)
  const outcomes: { id: string; name: string; reason: string | undefined }[] = []
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    outcomes.push(
      ...(await Promise.all(
        wanted.slice(from, from + AT_ONCE).map(async (id) => {
          const row = rows.get(id)
          if (!row) return { id, name: '', reason: '这一批里没有这条提醒，请刷新后再选' }
          const person = people.get(row.personId)
          const why = await retryOne(dependencies, row, person, speech, windowDays)
          return { id, name: person?.name ?? '已离任人员', reason: why }
        }),
      )),
    )
  const refused = outcomes.flatMap(({ reason: why, ...one }) =>
    why === undefined ? [] : [{ ...one, reason: why }],
  )
  return succeed({ queued: outcomes.length - refused.length, refused })
}

/** One entry for a call; a repeat of it finds its own. */
async function logOnce(
  { work }: Pick<ReminderDependencies, 'work'>,
  occasionId: string,
  reason: string,
  people: number,
): Promise<void> {
  try {
    await work.commit(
      (change) => change.audit({ subject: `reminder-occasions/${occasionId}`, reason, details: { people } }),
      `retry/${occasionId}`,
    )
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}
