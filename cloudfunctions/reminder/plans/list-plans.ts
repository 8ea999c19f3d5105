import { succeed } from '@qingjian/shared/kernel/result'
import type { listPlans as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { actsForDistrictAs, requireDistrict, WRITERS } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { firstDayFrom } from './first-day'
import { contentOf, viewPlan } from './plan-views'
import { wordsOf } from './words-of'

/** Every plan in the order in which they were made, those that were ended last. */
export const listPlans: UseCase<ReminderDependencies, typeof contract> = async (dependencies, actor) => {
  const { calendars, directory, now, plans, settings } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const [found, years, rules] = await Promise.all([plans.all(), calendars.all(), settings.read(now)])
  const [words, nameOf] = await Promise.all([
    wordsOf(dependencies, found.map(contentOf)),
    namesOfPeople(
      directory,
      found.map(({ submittedBy }) => submittedBy),
    ),
  ])
  const facts = {
    calendars: years.map(({ calendar }) => calendar),
    firstDay: firstDayFrom(now, rules),
    words,
    nameOf,
  }
  return succeed({
    plans: found.sort(inOrder).map((plan) => viewPlan(plan, facts)),
    mayWrite: await actsForDistrictAs(dependencies, actor, WRITERS),
  })
}

function inOrder(one: PlanDocument, other: PlanDocument): number {
  return (
    Number(one.state === 'ended') - Number(other.state === 'ended') ||
    one.createdAt - other.createdAt ||
    (one._id < other._id ? -1 : 1)
  )
}
