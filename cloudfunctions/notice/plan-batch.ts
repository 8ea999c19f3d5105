import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import { numberIsFreeFrom, type SentBefore } from '@qingjian/shared/notice/number-limits'
import { mayLeaveFrom } from '@qingjian/shared/notice/sending-hours'
import { templateOf } from '@qingjian/shared/notice/templates'
import type { OpenMessage } from './open-message'

/** Why a message does not leave now (provider-answers.ts has the words), and when it is looked at again. */
export interface Waiting {
  open: OpenMessage
  dueAt: number
  code: 'QUIET' | 'LIMIT' | 'BUDGET'
}

/** What becomes of the messages that are due. */
export interface BatchPlan {
  leaving: OpenMessage[]
  waiting: Waiting[]
  expired: OpenMessage[]
  /** For people who are no longer here. */
  gone: OpenMessage[]
}

interface Situation {
  settings: NoticeSettings
  /** What went to a recipient before, by the keyed hash. */
  sentTo: ReadonlyMap<string, readonly SentBefore[]>
  /** Whoever is still here, of those whom a message is for only while they are. */
  here: ReadonlySet<string>
  /** In 分. */
  budgetLeft: number
  now: number
}

/** Sorts messages into those that leave now, those that have to wait and for how long, and those nobody needs any more. */
export function planBatch(due: readonly OpenMessage[], situation: Situation): BatchPlan {
  const plan: BatchPlan = { leaving: [], waiting: [], expired: [], gone: [] }
  const { here, now, sentTo, settings } = situation
  const lately = new Map([...sentTo].map(([lookup, sent]) => [lookup, [...sent]]))
  let { budgetLeft } = situation
  for (const open of due) {
    const { channel, expiresAt, recipientLookup, template, whileHere } = open.message
    // One that would have to wait until after its end is looked at again at its end.
    const wait = (until: number, code: Waiting['code']) =>
      plan.waiting.push({ open, dueAt: Math.min(until, expiresAt ?? until), code })
    if (expiresAt !== undefined && expiresAt <= now) {
      plan.expired.push(open)
      continue
    }
    if (whileHere !== undefined && !here.has(whileHere)) {
      plan.gone.push(open)
      continue
    }
    const openFrom = mayLeaveFrom(templateOf(template), settings, now)
    if (openFrom > now) {
      wait(openFrom, 'QUIET')
      continue
    }
    const before = lately.get(recipientLookup) ?? []
    const freeFrom = numberIsFreeFrom({ channel, template }, before, settings.limits, now)
    if (freeFrom > now) {
      wait(freeFrom, 'LIMIT')
      continue
    }
    if (open.cost > 0 && open.cost > budgetLeft) {
      wait(startOfDay(addDays(dayOf(now), 1)), 'BUDGET')
      continue
    }
    budgetLeft -= open.cost
    lately.set(recipientLookup, [...before, { channel, template, sentAt: now }])
    plan.leaving.push(open)
  }
  return plan
}
