import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { readOverview as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { Actor } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import { APPROVERS, actsForDistrictAs, requireDistrict } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import { whyNotSecondPerson } from '../plans/take-plan-step'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { viewOccasion } from './occasion-views'
import { occasionsOfDays } from './occasions-of-days'
import { overviewAlerts } from './overview-alerts'

/** How far back an alert looks. */
const DAYS_BACK = 30

/** Today, what waits for the caller's approval, and what is wrong, in words. */
export const readOverview: UseCase<ReminderDependencies, typeof contract> = async (dependencies, actor) => {
  const { audience, calendars, directory, now, plans, runs } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const today = dayOf(now)
  const [recent, found, years, lastRunAt, isAnybodyDated] = await Promise.all([
    occasionsOfDays(dependencies, addDays(today, -DAYS_BACK), today),
    plans.all(),
    calendars.all(),
    runs.lastAt(),
    audience.hasAnniversaries(),
  ])
  const ofToday = recent.filter(({ day }) => day === today)
  const toDecide = await waitingFor(dependencies, actor, found)
  const nameOf = await namesOfPeople(directory, [
    ...ofToday.map(({ decidedBy }) => decidedBy),
    ...toDecide.map(({ submittedBy }) => submittedBy),
  ])
  return succeed({
    today: ofToday.map((one) => viewOccasion(one, nameOf)),
    toDecide: toDecide.map(({ _id: id, draft, name, submittedAt, submittedBy = '' }) => ({
      id,
      name: draft?.name ?? name,
      submittedBy: nameOf(submittedBy),
      at: submittedAt ?? 0,
    })),
    alerts: overviewAlerts({
      now,
      plans: found.filter(({ state }) => state === 'active'),
      recent,
      years: years.map(({ calendar }) => calendar.year),
      isAnybodyDated,
      ...(lastRunAt !== undefined && { lastRunAt }),
    }),
    ...(lastRunAt !== undefined && { lastRunAt }),
  })
}

/** Plans whose draft waits for a second person, and the actor may be that one; longest waiting first. */
async function waitingFor(
  dependencies: ReminderDependencies,
  actor: Actor,
  plans: readonly PlanDocument[],
): Promise<PlanDocument[]> {
  const waiting = plans.filter(
    (plan) =>
      plan.draftState === 'submitted' &&
      plan.state !== 'ended' &&
      whyNotSecondPerson(plan, actor.personId ?? actor.id) === undefined,
  )
  if (waiting.length === 0 || !(await actsForDistrictAs(dependencies, actor, APPROVERS))) return []
  return waiting.sort((one, other) => (one.submittedAt ?? 0) - (other.submittedAt ?? 0))
}
