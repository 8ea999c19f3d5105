import { succeed } from '@qingjian/shared/kernel/result'
import type { readOccasion as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_EVENTS } from '@qingjian/shared/reminder/reminder-states'
import type { UseCase } from '../../platform/serve/method'
import { actsForDistrictAs, WRITERS } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import { findOccasion } from './find-occasion'
import { viewOccasion } from './occasion-views'

/** One day of one plan with its figures, why messages failed, and whether the caller may have some sent again. */
export const readOccasion: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const found = await findOccasion(dependencies, actor, id)
  if (!found.ok) return found
  const { decidedBy, failures } = found.data
  const [nameOf, isWriter, hasOneToRetry] = await Promise.all([
    namesOfPeople(dependencies.directory, [decidedBy]),
    actsForDistrictAs(dependencies, actor, WRITERS),
    hasRetryable(dependencies, id),
  ])
  return succeed({
    occasion: viewOccasion(found.data, nameOf),
    failures,
    mayRetry: isWriter && hasOneToRetry,
  })
}

/** Asked of the reminders themselves, since figures are a minute behind. */
async function hasRetryable(
  { reminders }: Pick<ReminderDependencies, 'reminders'>,
  occasionId: string,
): Promise<boolean> {
  const found = await Promise.all(
    REMINDER_EVENTS.retry.from.map((state) => reminders.ofOccasion(occasionId, state, '', 1)),
  )
  return found.flat().length > 0
}
