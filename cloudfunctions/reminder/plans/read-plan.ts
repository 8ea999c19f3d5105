import { fail, succeed } from '@qingjian/shared/kernel/result'
import { mayTakePlanStep, type PlanStep } from '@qingjian/shared/reminder/plan-states'
import type { readPlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { APPROVERS, actsForDistrictAs, requireDistrict, WRITERS } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'
import { firstDayFrom } from './first-day'
import { viewContent, viewPlan } from './plan-views'
import { whyNotSecondPerson } from './take-plan-step'
import { wordsOf } from './words-of'

/** A plan with what is in force, what is being worked on, its history, and what the caller may do now. */
export const readPlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { calendars, directory, now, plans, settings } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const plan = await plans.find(id)
  if (!plan) return fail('NOT_FOUND', '没有找到这个计划，或者不归您管理')
  const { draft, draftState, inForce, state, submittedBy } = plan
  const contents = [inForce, draft].flatMap((content) => content ?? [])
  const [steps, years, rules, words] = await Promise.all([
    plans.steps(id),
    calendars.all(),
    settings.read(now),
    wordsOf(dependencies, contents),
  ])
  const nameOf = await namesOfPeople(directory, [submittedBy, ...steps.map(({ personId }) => personId)])
  const facts = {
    calendars: years.map(({ calendar }) => calendar),
    firstDay: firstDayFrom(now, rules),
    words,
    nameOf,
  }
  const writes = await actsForDistrictAs(dependencies, actor, WRITERS)
  const approves = await actsForDistrictAs(dependencies, actor, APPROVERS)
  const isOpen = (step: PlanStep) => mayTakePlanStep(step, state, draftState)
  const whyNot = whyNotSecondPerson(plan, actor.personId ?? actor.id)
  const waits = approves && isOpen('approve')
  return succeed({
    plan: viewPlan(plan, facts),
    ...(inForce && { inForce: await viewContent(dependencies, inForce, words) }),
    ...(draft && { draft: await viewContent(dependencies, draft, words) }),
    steps: steps.map(({ at, personId, reason, what }) => ({
      at,
      who: nameOf(personId),
      what,
      ...(reason !== undefined && { reason }),
    })),
    may: {
      edit: writes && isOpen('edit'),
      submit: writes && isOpen('submit'),
      withdraw: writes && isOpen('withdraw'),
      decide: waits && whyNot === undefined,
      pause: writes && isOpen('pause'),
      resume: writes && isOpen('resume'),
      end: writes && isOpen('end'),
    },
    ...(waits && whyNot !== undefined && { whyNotDecide: whyNot }),
  })
}
