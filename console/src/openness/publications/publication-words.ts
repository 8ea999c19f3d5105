import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { plainYuan } from '@qingjian/shared/kernel/money'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { periodName } from '@qingjian/shared/openness/affairs/periods-of'
import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import type { listPublications } from '@qingjian/shared/openness/publication.contracts'
import { announcementText } from '../announcement.text'
import { booksText as text } from '../books.text'

export type PublicationRow = ContractOutput<typeof listPublications>['publications'][number]

/** Where a publication stands and what comes next, in a sentence. */
export function nextStepWords({ announcement, kind, postedUntil, returned, state }: PublicationRow): string {
  if (state === 'draft' && returned) return text.nextReturned
  if (state === 'draft' && (kind !== 'lines' || announcement !== undefined)) return text.nextOfChange
  if (state === 'published' && postedUntil !== undefined) return text.nextPosted(writtenDay(postedUntil))
  return text.next[state]
}

/** What it brings: lines of money, or which kind of announcement. */
export function whatWords({ announcement }: Pick<PublicationRow, 'announcement'>): string {
  return announcement === undefined ? announcementText.lines : ANNOUNCEMENT_KIND_NAMES[announcement]
}

/** The sums of a publication by kind, `发放80,000.00元`. */
export function sumsInWords(totals: PublicationRow['totals']): string[] {
  return totals.map(({ amount, kind }) => text.sum(LINE_KIND_NAMES[kind], `${plainYuan(amount)}元`))
}

/** The year, or the month or quarter for which it makes something public. */
export function periodWords({ fulfils, year }: Pick<PublicationRow, 'fulfils' | 'year'>): string {
  const name = fulfils && periodName(fulfils.period)
  if (name === undefined) return text.year(year)
  return fulfils?.itemId === ACCOUNTS_ITEM ? text.accountsOf(name) : name
}

/** What happened to its lines since. */
export function changesInWords({ correctedLines, withdrawnLines }: PublicationRow): string[] {
  return [
    ...(correctedLines > 0 ? [text.corrected(correctedLines)] : []),
    ...(withdrawnLines > 0 ? [text.withdrawn(withdrawnLines)] : []),
  ]
}
