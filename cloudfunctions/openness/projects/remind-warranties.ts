import { addDays, dayOf, daysBetween } from '@qingjian/shared/calendar/day'
import { tellStaff } from '../../platform/outbox/tell-staff'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ProjectDocument } from './projects.documents'
import { warrantyPeople } from './warranty-people'

/** Days before the end of a warranty on which people are told first, and told again. */
const FIRST_DAYS = 30
const AGAIN_DAYS = 7
/** Days after the end within which people are still told that it is over, should the job have stood still. */
const OVER_DAYS = 30

/**
 * Tells people of warranties that end: 30 days before, 7 days before, and once they are over, each once. Looks once a day;
 * a day that was cut off goes on the next minute.
 * @param until milliseconds of the run after which nothing new is begun
 * @returns how many messages
 */
export async function remindWarranties(dependencies: OpennessDependencies, until: number): Promise<number> {
  const { elapsed, now, projects, work } = dependencies
  const today = dayOf(now)
  const dayId = `day:${today}`
  if (await projects.isReminded(dayId)) return 0
  const ending = await projects.warrantiesEnding(addDays(today, -OVER_DAYS), addDays(today, FIRST_DAYS))
  let messages = 0
  for (const project of ending) {
    if (elapsed() > until) return messages
    messages += await remind(dependencies, project, today)
  }
  await work.commit((change) => projects.putReminder(change, { _id: dayId, at: now }), dayId)
  return messages
}

async function remind(
  dependencies: OpennessDependencies,
  project: ProjectDocument,
  today: string,
): Promise<number> {
  const { now, projects, work } = dependencies
  const { _id, regionName: place, standing, warrantyUntil: deadline } = project
  if (deadline === undefined || standing === 'expiry') return 0
  const reminder = `${_id}:${deadline}:${whichOf(daysBetween(today, deadline))}`
  if (await projects.isReminded(reminder)) return 0
  const people = await warrantyPeople(dependencies, project)
  await work.commit(async (change) => {
    for (const person of people)
      await tellStaff(dependencies, change, person, {
        occasion: `openness/warranty/${reminder}/${person._id}`,
        template: 'warranty-ending',
        parameters: { place, deadline },
      })
    await projects.putReminder(change, { _id: reminder, at: now })
  }, reminder)
  return people.length
}

function whichOf(daysLeft: number): 'first' | 'again' | 'over' {
  if (daysLeft < 0) return 'over'
  return daysLeft > AGAIN_DAYS ? 'first' : 'again'
}
