import { daysBetween } from '@qingjian/shared/calendar/day'
import { occasionOn } from '@qingjian/shared/reminder/occasion-on'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderDependencies } from '../reminder.dependencies'
import { type OccasionDocument, occasionId, type PlanDocument } from '../reminder.documents'
import { beginOccasion } from './begin-occasion'
import type { Occasion } from './build-reminder'
import { missUnwritten } from './miss-unwritten'
import type { SendingRun } from './sending-run'
import { peoplePage } from './walk-audience'
import { writePage } from './write-page'

/** People read at once; their rows go in some requests of their own. */
const PAGE = 500

type PlanInForce = PlanDocument & { inForce: PlanContent }

/**
 * Reminds everybody whom a plan means on a day, going on where an earlier run stopped.
 * @param until milliseconds of the call after which no further page is begun
 * @returns `done`; `unfinished` when the time is over or somebody stopped the plan; `waits` when a calendar is missing
 */
export async function writeDay(
  dependencies: ReminderDependencies,
  run: SendingRun,
  plan: PlanInForce,
  day: string,
  until: number,
): Promise<'done' | 'unfinished' | 'waits'> {
  const { _id: planId, inForce, name, skipped } = plan
  const facts = occasionOn(inForce.when, { id: planId, name }, day, run.calendars)
  if (!facts.ok) return 'waits'
  if (!facts.data) return 'done'
  const { occasions, templates } = dependencies
  const id = occasionId(planId, day)
  const stored = await occasions.find(id)
  if (stored && stored.state !== 'sending' && stored.cursor === undefined) return 'done'
  // What has begun in some words ends in them.
  const { templateId, templateVersion } = stored ?? inForce
  const template = await templates.version(templateId, templateVersion)
  if (!template) throw new Error(`${planId}: no version ${templateVersion} of its template`)
  const content = { ...inForce, templateId, templateVersion }
  const isMissed = daysBetween(day, run.today) > run.settings.windowDays
  const occasion: Occasion = { id, planId, content, template, facts: facts.data, day, isMissed }
  if (skipped.some((one) => one.day === day)) {
    await beginOccasion(dependencies, plan, occasion)
    return 'done'
  }
  return writePages(dependencies, run, plan, { occasion, stored, until })
}

async function writePages(
  dependencies: ReminderDependencies,
  run: SendingRun,
  plan: PlanInForce,
  work: { occasion: Occasion; stored: OccasionDocument | undefined; until: number },
): Promise<'done' | 'unfinished'> {
  const { elapsed, now, occasions, plans } = dependencies
  const { occasion, stored, until } = work
  const { content, day, id, isMissed } = occasion
  let cursor = stored?.cursor
  let hasBegun = stored !== undefined
  for (;;) {
    const page = await peoplePage(dependencies, content, { day, places: run.places }, cursor, PAGE)
    run.done.examined += page.examined
    cursor = page.cursor
    if (page.people.length > 0) {
      if (!hasBegun) await beginOccasion(dependencies, plan, occasion)
      hasBegun = true
      await writePage(dependencies, run, occasion, page.people)
    }
    if (cursor === undefined) break
    // Moved last, so that whatever died in between is written again, which changes nothing that is there.
    if (hasBegun) await occasions.update(id, { set: { cursor } })
    if (elapsed() >= until) return 'unfinished'
    // Whoever sees a mistake leave and stops the plan does so at once.
    if ((await plans.find(plan._id))?.state !== 'active') return 'unfinished'
  }
  if (!hasBegun) return 'done'
  if (stored) await missUnwritten(dependencies, id)
  const state = (stored ? stored.state === 'missed' : isMissed) ? 'missed' : 'sent'
  await occasions.update(id, { set: { state, uncountedSince: now }, remove: ['cursor'] })
  return 'done'
}
