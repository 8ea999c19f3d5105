import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { stateAfter } from '@qingjian/shared/follow-up/follow-up-transitions'
import { type NextStep, nextContact } from '@qingjian/shared/follow-up/next-contact'
import type { Change } from '../platform/serve/unit-of-work'
import { endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { callPositionOf, type FollowUpDocument } from './follow-up.documents'
import { mobileOf } from './mobile-of'
import type { Rules } from './rules'
import { replanned, ring, sendLink } from './send-contact'

const HOUR_MS = 3_600_000

type Step<Name> = Extract<NextStep, { step: Name }>

/**
 * Brings a follow-up to its next step: a message or call goes out, a person is asked to call, it ends, or it waits for
 * its time. Everything is written with the change, so that whoever dies on the way has done nothing.
 */
export async function advance(
  dependencies: FollowUpDependencies,
  change: Change,
  stored: FollowUpDocument,
  { calendars, settings }: Rules,
): Promise<FollowUpDocument> {
  const { followUps, log, now } = dependencies
  const mobile = await mobileOf(dependencies, change, stored.ratingId)
  const followUp = { ...stored, hasNumber: mobile !== undefined }
  const plan = { ...followUp, beganAt: followUp.createdAt }
  const next = nextContact(plan, settings, calendars, now)
  if (!next.ok) {
    // Nothing is guessed: it waits until somebody has entered the calendar, which the workbench asks for.
    log({
      level: 'error',
      at: new Date(now).toISOString(),
      job: 'follow-up/plan',
      subject: followUp._id,
      failures: 1,
      error: next.error.message,
    })
    return wait(dependencies, change, followUp, now + HOUR_MS)
  }
  const step = next.data
  const dated = 'lastDay' in step ? { ...followUp, lastDay: step.lastDay } : followUp
  if (step.step === 'person') return handToPerson(dependencies, change, dated, step)
  if (step.at > now) return wait(dependencies, change, dated, step.at)
  if (step.step === 'end') return endFollowUp(dependencies, change, dated, { outcome: step.outcome })
  if (mobile === undefined) throw new Error('a contact was planned without a number')
  const sent =
    step.step === 'sms'
      ? await sendLink(dependencies, change, dated, mobile, settings.messageHours)
      : await ring(dependencies, change, dated, mobile, step.until)
  await followUps.save(change, sent)
  await change.audit({
    subject: `follow_ups/${sent._id}`,
    details: { state: sent.state, channel: step.step, contact: sent.contacts.length },
  })
  return sent
}

async function wait(
  { followUps }: FollowUpDependencies,
  change: Change,
  followUp: FollowUpDocument,
  nextAt: number,
): Promise<FollowUpDocument> {
  const waiting = { ...replanned(followUp), state: stateAfter(followUp.state, 'plan'), nextAt }
  await followUps.save(change, waiting)
  return waiting
}

async function handToPerson(
  { followUps }: FollowUpDependencies,
  change: Change,
  followUp: FollowUpDocument,
  { at, lastDay }: Step<'person'>,
): Promise<FollowUpDocument> {
  const handed: FollowUpDocument = {
    ...followUp,
    state: stateAfter(followUp.state, 'handToPerson'),
    nextAt: at,
    callPosition: callPositionOf(startOfDay(addDays(lastDay, 1)), followUp._id),
  }
  await followUps.save(change, handed)
  if (followUp.state !== handed.state)
    await change.audit({ subject: `follow_ups/${handed._id}`, details: { state: handed.state } })
  return handed
}
