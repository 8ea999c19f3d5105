import { succeed } from '@qingjian/shared/kernel/result'
import type { listOccasions as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import { isToldOf, viewOccasion } from './occasion-views'

const PAGE = 50

/** What was sent, left out or missed, newest first; of a plan, or of a kind. */
export const listOccasions: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, kind, planId },
) => {
  const { directory, occasions } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const by = planId !== undefined ? { planId } : kind !== undefined ? { kind } : {}
  const found = await occasions.list(by, after, PAGE + 1)
  const page = found.slice(0, PAGE)
  const next = found.length > PAGE ? page.at(-1)?.position : undefined
  const told = page.filter((one) => isToldOf(one) && (kind === undefined || one.kind === kind))
  const nameOf = await namesOfPeople(
    directory,
    told.map(({ decidedBy }) => decidedBy),
  )
  return succeed({
    occasions: told.map((one) => viewOccasion(one, nameOf)),
    ...(next !== undefined && { next }),
  })
}
