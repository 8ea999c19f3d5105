import { maskMobile } from '@qingjian/shared/kernel/mask'
import type { deliveryView } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import { mobileContext, type PersonDocument } from '../../platform/directory/directory.documents'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'
import type { Speech } from './spoken-words'
import { standingOf } from './standing-of'
import { whyNotRetry } from './why-not-retry'

type DeliveryView = v.InferOutput<typeof deliveryView>
type Dependencies = Pick<ReminderDependencies, 'cipher' | 'directory' | 'outbox'>

/**
 * What became of some people's reminders, with their name, unit and masked number of today.
 * @param asked in which words they may be sent again, and whether by whoever asks
 */
export async function viewDeliveries(
  dependencies: Dependencies,
  reminders: readonly ReminderDocument[],
  asked: { speech: Speech; isWriter: boolean },
): Promise<DeliveryView[]> {
  const { cipher, directory } = dependencies
  const [people, standing] = await Promise.all([
    directory.people([...new Set(reminders.map(({ personId }) => personId))]),
    standingOf(dependencies, reminders),
  ])
  const units = await directory.unitsByIds([...new Set(people.map(({ unitId }) => unitId))])
  const byId = new Map(people.map((person) => [person._id, person]))
  const unitNames = new Map(units.map(({ _id, name }) => [_id, name]))
  return reminders.map((reminder) => {
    const { _id, acknowledgedAt, attempts, createdAt, parts, personId, readAt, state, text } = reminder
    const person = byId.get(personId)
    const isTaken = state === 'queued' && standing.get(_id) === 'submitted'
    return {
      id: _id,
      personId,
      name: person?.name ?? '已离任人员',
      unitName: unitNames.get(person?.unitId ?? '') ?? '',
      ...(person?.mobile !== undefined && {
        mobile: maskMobile(cipher.decrypt(person.mobile, mobileContext(personId))),
      }),
      text,
      state: isTaken ? 'submitted' : state,
      ...whyOf(reminder, person),
      parts,
      attempts,
      createdAt,
      ...(readAt !== undefined && { readAt }),
      ...(acknowledgedAt !== undefined && { acknowledgedAt }),
      mayRetry: asked.isWriter && whyNotRetry(reminder, person, asked.speech) === undefined,
    }
  })
}

/** Why no short message arrived, where there is something to say beyond the state. */
function whyOf(
  { code, reason, state }: ReminderDocument,
  person: PersonDocument | undefined,
): Pick<DeliveryView, 'reason' | 'code'> {
  if (state === 'inbox-only' && person && person.mobile === undefined) return { reason: '没有登记手机号' }
  if (state !== 'failed') return {}
  return { reason: reason ?? '没有送达', ...(code !== undefined && { code }) }
}
