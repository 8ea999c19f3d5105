import { dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { roundYuan } from '@qingjian/shared/openness/money-words'
import type { readPublic } from '@qingjian/shared/openness/public.contracts'
import { opennessText } from './openness.text'
import { opennessModulesText } from './openness-modules.text'

export type PublicPublication = ContractOutput<typeof readPublic>['publication']

const DAY_MS = 86_400_000
const text = opennessText.publication

/** Where the posting of a publication stands on a day (山东省村务公开条例 第十三条). */
export function postingStanding(publication: PublicPublication, today: string): string {
  const { announcement, postedUntil, state } = publication
  if (state === 'withdrawn')
    return announcement === undefined ? text.withdrawn : opennessModulesText.publication.withdrawn
  if (state === 'archived') return text.archived
  const days = Math.round((startOfDay(postedUntil) - startOfDay(today)) / DAY_MS)
  if (days < 0) return text.posted
  return days === 0 ? text.lastDay : text.postedFor(days)
}

export function publicationDay(publication: PublicPublication): string {
  return dayOf(publication.publishedAt)
}

/**
 * What it brings in all: kinds, how many lines of each, and the money; of a correction or withdrawal how many lines; of an
 * announcement what kind it is.
 */
export function publicationContent({ announcement, kind, lineCount, totals }: PublicPublication): string {
  if (announcement !== undefined) return ANNOUNCEMENT_KIND_NAMES[announcement]
  if (kind !== 'lines') return text.lines(lineCount)
  return totals
    .map((total) => text.kindTotal(LINE_KIND_NAMES[total.kind], total.count, roundYuan(total.amount)))
    .join('；')
}

/** What was corrected or withdrawn since; empty where nothing was. */
export function laterChanges({ announcement, correctedLines, withdrawnLines }: PublicPublication): string {
  if (announcement === undefined) return text.changed(correctedLines, withdrawnLines)
  return correctedLines > 0 ? opennessModulesText.publication.corrected : ''
}
