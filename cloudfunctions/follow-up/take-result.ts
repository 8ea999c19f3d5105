import type { Contact, ContactResult } from '@qingjian/shared/follow-up/contact-results'
import type { Channel, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import type { HandoverFacts, NoticeEvent } from '../platform/handover/handover-topics'
import type { Change } from '../platform/serve/unit-of-work'
import { advance } from './advance-follow-up'
import { readContactSubject } from './contact-message'
import { endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'
import { noteLateAnswer } from './note-late-answer'
import type { Rules } from './rules'

/** 1 解决了, 2 没有解决, 3 没有人联系过我: the same on the keys of a call and in a reply. */
const KEYS: Readonly<Record<string, Outcome>> = { 1: 'solved', 2: 'not-solved', 3: 'nobody-contacted' }

/** What the citizen said by it, if anything. */
function answerOf(event: NoticeEvent): { outcome: Outcome; channel: Channel } | undefined {
  const key = event.kind === 'answered' ? event.key : event.kind === 'replied' ? event.firstCharacter : ''
  const outcome = KEYS[key ?? '']
  return outcome && { outcome, channel: event.kind === 'answered' ? 'voice' : 'sms' }
}

/** What came of the contact; undefined for what says nothing of it. */
function resultOf(event: NoticeEvent, channel: Channel): ContactResult | undefined {
  switch (event.kind) {
    case 'delivered':
      return channel === 'sms' ? 'delivered' : undefined
    case 'failed':
      return event.numberIsDead ? 'dead-number' : 'failed'
    case 'unknown':
      return 'unclear'
    case 'cancelled':
    case 'expired':
      return 'not-sent'
    case 'answered':
      return 'no-key'
    case 'not-answered':
      return 'not-taken'
    case 'replied':
      return undefined
  }
}

/**
 * Takes over what became of a message or call. It may come twice, out of order, or when everything is over: the first
 * answer of the citizen counts, the first result of a contact stays.
 */
export async function takeResult(
  dependencies: FollowUpDependencies,
  change: Change,
  { at, event, subject }: HandoverFacts['notice.result'],
  rules: Rules,
): Promise<void> {
  const { followUpId, place } = readContactSubject(subject)
  const followUp = await dependencies.followUps.read(change, followUpId)
  const contact = followUp?.contacts[place]
  if (!followUp || !contact) return
  const answer = answerOf(event)
  if (answer !== undefined) {
    if (isOpen(followUp.state)) {
      const answered = settled(followUp, place, answer.outcome as ContactResult, at)
      await endFollowUp(dependencies, change, answered, answer)
    } else await noteLateAnswer(dependencies, change, followUp, { ...answer, at })
    return
  }
  const result = resultOf(event, contact.channel)
  if (result === undefined || !isOpen(followUp.state)) return
  const isNews = isNewsOf(contact, result)
  const isDead = result === 'dead-number'
  if (!isNews && (!isDead || followUp.numberIsDead)) return
  const known = {
    ...(isNews ? settled(followUp, place, result, at) : followUp),
    numberIsDead: followUp.numberIsDead || isDead,
  }
  const isLast = contact.result === undefined && place === followUp.contacts.length - 1
  if (isLast || isDead) await advance(dependencies, change, known, rules)
  else await dependencies.followUps.save(change, known)
}

/** A call of which nobody knows stays counted, whatever becomes of the message afterwards: it may have rung. */
function isNewsOf({ channel, result: known }: Contact, result: ContactResult): boolean {
  if (known === undefined) return true
  return known === 'unclear' && !(channel === 'voice' && (result === 'failed' || result === 'not-sent'))
}

function settled(
  followUp: FollowUpDocument,
  place: number,
  result: ContactResult,
  settledAt: number,
): FollowUpDocument {
  const contacts = followUp.contacts.map((contact, index) =>
    index === place ? { ...contact, result, settledAt } : contact,
  )
  return { ...followUp, contacts }
}
