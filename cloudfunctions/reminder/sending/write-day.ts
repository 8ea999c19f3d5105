import { occasionOn } from '@qingjian/shared/reminder/occasion-on'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderDependencies } from '../reminder.dependencies'
import { occasionId, type PlanDocument } from '../reminder.documents'
import { beginOccasion } from './begin-occasion'
import type { Occasion } from './build-reminder'
import { daysBetween } from './days-between'
import type { SendingRun } from './sending-run'
import { peoplePage } from './walk-audience'
import { writePage } from './write-page'

/** People read at once; their rows go in some requests of their own. */
const PAGE = 500

/**
 * Reminds everybody whom a plan means on a day, going on where an earlier run stopped.
 * @param until milliseconds of the call after which no further page is begun
 * @returns `done`; `unfinished` when the time is over; `waits` when a calendar is missing
 */
export async function writeDay(
  dependencies: ReminderDependencies,
  run: SendingRun,
  plan: PlanDocument & { inForce: PlanContent },
  day: string,
  until: number,
): Promise<'done' | 'unfinished' | 'waits'> {
  const { _id: planId, inForce: content, name, skipped } = plan
  const facts = occasionOn(content.when, { id: planId, name }, day, run.calendars)
  if (!facts.ok) return 'waits'
  if (!facts.data) return 'done'
  const { elapsed, now, occasions, templates } = dependencies
  const id = occasionId(planId, day)
  const isSkipped = skipped.some((one) => one.day === day)
  const stored = await occasions.find(id)
  if (stored && stored.state !== 'sending' && stored.cursor === undefined) return 'done'
  const template = await templates.version(content.templateId, content.templateVersion)
  if (!template) throw new Error(`${planId}: no version ${content.templateVersion} of its template`)
  const isMissed = daysBetween(day, run.today) > run.settings.windowDays
  const occasion: Occasion = { id, planId, content, template, facts: facts.data, day, isMissed }
  if (isSkipped) {
    await beginOccasion(dependencies, plan, occasion)
    return 'done'
  }
  let cursor = stored?.cursor
  let hasBegun = stored !== undefined
  do {
    const page = await peoplePage(dependencies, content, { day, places: run.places }, cursor, PAGE)
    run.done.examined += page.examined
    cursor = page.cursor
    if (page.people.length > 0) {
      if (!hasBegun) await beginOccasion(dependencies, plan, occasion)
      hasBegun = true
      await writePage(dependencies, run, occasion, page.people)
    }
    // Moved last, so that whatever died in between is written again, which changes nothing that is there.
    if (hasBegun && cursor !== undefined) await occasions.update(id, { set: { cursor } })
    if (cursor !== undefined && elapsed() >= until) return 'unfinished'
  } while (cursor !== undefined)
  if (hasBegun) {
    await occasions.update(id, {
      set: { state: isMissed ? 'missed' : 'sent', uncountedSince: now },
      remove: ['cursor'],
    })
  }
  return 'done'
}
