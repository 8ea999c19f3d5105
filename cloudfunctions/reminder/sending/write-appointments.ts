import { addDays, daysBetween } from '@qingjian/shared/calendar/day'
import { isWorkingDay } from '@qingjian/shared/calendar/working-days'
import { isInAudience } from '@qingjian/shared/reminder/in-audience'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { POST_MOVE_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { jobFailure } from '../../platform/log'
import type { ReminderDependencies } from '../reminder.dependencies'
import { type AppointmentDocument, occasionId, type PlanDocument } from '../reminder.documents'
import { beginOccasion } from './begin-occasion'
import type { SendingRun } from './sending-run'
import type { Member } from './walk-audience'
import { writePage } from './write-page'

const BATCH = 100

/**
 * Reminds who came into a post, on the day or the next one that is worked; nobody as long as the calendar of such a day
 * is missing. One that fails keeps no other waiting.
 * @param until milliseconds of the call after which nothing new is begun
 */
export async function writeAppointments(
  dependencies: ReminderDependencies,
  run: SendingRun,
  until: number,
): Promise<void> {
  const works = isWorkingDay(run.calendars, run.today)
  if (!run.isTime || !works.ok || !works.data) return
  const { appointments, elapsed, log, now } = dependencies
  const tried = new Set<string>()
  while (elapsed() < until) {
    const due = await appointments.due(run.today, BATCH)
    const untried = due.filter(({ _id }) => !tried.has(_id))
    for (const appointment of untried) {
      if (elapsed() >= until) return
      tried.add(appointment._id)
      try {
        await writeAppointment(dependencies, run, appointment)
      } catch (error) {
        log(jobFailure({ now, job: 'reminder/appointments', subject: appointment._id }, error))
      }
    }
    // Those that are tried already wait for a calendar, or failed.
    if (due.length < BATCH || untried.length === 0) return
  }
}

async function writeAppointment(
  dependencies: ReminderDependencies,
  run: SendingRun,
  appointment: AppointmentDocument,
): Promise<void> {
  const { appointments, audience, now, occasions, templates } = dependencies
  const { _id, move, on, personId, post } = appointment
  const rightDay = firstWorkingDay(run, on)
  if (rightDay === undefined) return
  const [person] = await audience.peopleHere([personId])
  if (person) run.done.examined += 1
  const member = person && { person, unitName: run.places.get(person.unitId)?.name ?? '' }
  const plan = member && run.plans.find((one) => isFor(one, appointment, member, run))
  const content = plan?.inForce
  if (!member || !content) {
    await appointments.settle(_id, 'nobody')
    return
  }
  const template = await templates.version(content.templateId, content.templateVersion)
  if (!template) throw new Error(`${plan._id}: no version ${content.templateVersion} of its template`)
  const isMissed = daysBetween(rightDay, run.today) > run.settings.windowDays
  const occasion = {
    id: occasionId(plan._id, _id),
    planId: plan._id,
    content,
    template,
    facts: { key: _id, title: POST_MOVE_NAMES[move] },
    day: rightDay,
    isMissed,
    appointment: { move, post },
  }
  await beginOccasion(dependencies, plan, occasion)
  await writePage(dependencies, run, occasion, [member])
  await occasions.update(occasion.id, {
    set: { state: isMissed ? 'missed' : 'sent', uncountedSince: now },
    remove: ['cursor'],
  })
  await appointments.settle(_id, isMissed ? 'missed' : 'done')
}

function isFor(
  { inForce, inForceFrom = '' }: PlanDocument,
  { move }: AppointmentDocument,
  { person }: Member,
  { places, today }: SendingRun,
): boolean {
  if (inForce?.when.kind !== 'post' || inForceFrom > today) return false
  return inForce.when.moves.includes(move) && means(inForce, person, places)
}

function means(content: PlanContent, person: Member['person'], places: SendingRun['places']): boolean {
  const { _id: id, position, rank, unitId } = person
  const regionId = places.get(unitId)?.regionId ?? ''
  return isInAudience(content, { id, unitId, regionId, position, ...(rank && { rank }) })
}

/** The first day from one on that is worked, up to today. */
function firstWorkingDay({ calendars, today }: SendingRun, from: string): string | undefined {
  for (let day = from; day <= today; day = addDays(day, 1)) {
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return undefined
    if (works.data) return day
  }
  return undefined
}
