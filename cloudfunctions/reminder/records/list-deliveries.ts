import { succeed } from '@qingjian/shared/kernel/result'
import type { listDeliveries as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { actsForDistrictAs, WRITERS } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { viewDeliveries } from './delivery-views'
import { findOccasion } from './find-occasion'
import { speechOf } from './spoken-words'

const PAGE = 50

/** What became of each person's reminder of an occasion. */
export const listDeliveries: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after = '', occasionId, state },
) => {
  const occasion = await findOccasion(dependencies, actor, occasionId)
  if (!occasion.ok) return occasion
  const found = await dependencies.reminders.ofOccasion(occasionId, state, after, PAGE + 1)
  const page = found.slice(0, PAGE)
  const next = found.length > PAGE ? page.at(-1)?._id : undefined
  const [isWriter, speech] = await Promise.all([
    actsForDistrictAs(dependencies, actor, WRITERS),
    speechOf(dependencies, occasion.data),
  ])
  return succeed({
    deliveries: await viewDeliveries(dependencies, page, { isWriter, speech }),
    ...(next !== undefined && { next }),
  })
}
