import { dayOf } from '@qingjian/shared/calendar/day'
import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { POSTING_DAYS } from '@qingjian/shared/openness/legal-terms'
import type { readPublic } from '@qingjian/shared/openness/public.contracts'
import type { ReactNode } from 'react'
import { printText as text } from '../print.text'
import './print.css'
import { periodWords } from './publication-words'

interface NoticeSheetProps {
  publication: ContractOutput<typeof readPublic>['publication']
  /** What is made public. */
  children: ReactNode
}

function Seals({ isVillage }: { isVillage: boolean }) {
  return (
    <div className="notice-seals">
      {isVillage ? (
        <>
          <p>{text.seals.committee}</p>
          <p>{text.seals.supervisors}</p>
        </>
      ) : (
        <p>{text.sealOfUnit}</p>
      )}
      <p>{text.seals.day}</p>
    </div>
  )
}

/** A notice for the board: A4, whose it is, how long it hangs, where to ask, lines to sign on. */
export function NoticeSheet({ children, publication }: NoticeSheetProps) {
  const { done, effect, postedUntil, publishedAt, reason, regionId, regionName, title } = publication
  const isVillage = levelOf(regionId) === 'village'
  const posting = text.posting(writtenDay(dayOf(publishedAt)), writtenDay(postedUntil), POSTING_DAYS)
  const words = [
    { name: text.reason, said: reason ?? '' },
    { name: text.done, said: done },
    { name: text.effect, said: effect },
  ]
  return (
    <article className="notice-sheet">
      <p className="notice-place">{text.heading(regionName)}</p>
      <h1>{title}</h1>
      <p className="notice-period">
        {periodWords(publication)}　{posting}
      </p>
      {words.map(({ name, said }) =>
        said === '' ? null : (
          <p key={name}>
            <strong>{name}</strong>
            {said}
          </p>
        ),
      )}
      {children}
      <p>{isVillage ? text.ask : text.askUnit}</p>
      <Seals isVillage={isVillage} />
    </article>
  )
}
