import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { yuan } from '@qingjian/shared/openness/money-words'
import { PARTY_ROLE_NAMES, TENDER_METHOD_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { projectText } from '../project.text'

const text = projectText.stageFacts

/** What a step tells besides its words, each with what it is called; in the order in which people ask for it. */
export function stageFacts(stage: ContentOf<'stage'>): [name: string, value: string][] {
  const { amount, bidders, change, isPassed, method, number, progress, reason, retention, until } = stage
  const facts: [string, string | undefined][] = [
    [text.amount, amount === undefined ? undefined : yuan(amount)],
    [text.change, change === undefined ? undefined : projectText.grows(change)],
    [text.method, method && TENDER_METHOD_NAMES[method]],
    [text.bidders, bidders === undefined ? undefined : projectText.bidders(bidders)],
    [text.progress, progress === undefined ? undefined : `${progress}%`],
    [
      text.acceptance,
      isPassed === undefined ? undefined : isPassed ? projectText.passed : projectText.failed,
    ],
    [untilName(stage.stage), until && writtenDay(until)],
    [text.retention, retention === undefined ? undefined : projectText.retention(retention)],
    [text.reason, reason],
    ...stage.parties.map(({ creditCode, name, role }): [string, string] => [
      PARTY_ROLE_NAMES[role],
      projectText.party(name, creditCode),
    ]),
    [text.number, number],
  ]
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]))
}

function untilName(stage: ContentOf<'stage'>['stage']): string {
  if (stage === 'warranty') return text.warrantyUntil
  return stage === 'contract' || stage === 'change' ? text.contractUntil : text.until
}
