import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { Card } from 'antd'
import type { ReactNode } from 'react'
import { announcementText } from '../announcement.text'
import { booksText } from '../books.text'
import { publicationText as text } from '../publication.text'
import type { PublicationDetail } from './publication-detail'
import { changesInWords, periodWords, sumsInWords } from './publication-words'
import './publications.css'

function Words({ said }: { said: string }) {
  return said === '' ? (
    <span className="openness-under">{text.notWritten}</span>
  ) : (
    <p className="publication-words">{said}</p>
  )
}

/** What the publication is, whose, how much, and what came of it. */
export function PublicationFactsCard({ detail }: { detail: PublicationDetail }) {
  const { done, effect, fileName, publication, reason } = detail
  const { announcement, authorName, kind, lineCount, postedUntil, publishedOn, regionName, totals } =
    publication
  const sums = sumsInWords(totals)
  const changes = changesInWords(publication)
  const posting =
    publishedOn === undefined || postedUntil === undefined
      ? undefined
      : text.postingFrom(writtenDay(publishedOn), writtenDay(postedUntil))
  const facts: [string, ReactNode][] = [
    [text.place, regionName],
    [text.period, periodWords(publication)],
    announcement === undefined
      ? [text.lineCount, booksText.lineCount(lineCount)]
      : [announcementText.kind, ANNOUNCEMENT_KIND_NAMES[announcement]],
    ...(sums.length > 0 ? [[text.amount, sums.join('，')] as [string, ReactNode]] : []),
    ...(posting === undefined ? [] : [[text.posting, posting] as [string, ReactNode]]),
    ...(changes.length > 0 ? [[text.changes, changes.join('，')] as [string, ReactNode]] : []),
    [text.author, authorName],
    ...(fileName === undefined ? [] : [[text.file, fileName] as [string, ReactNode]]),
    ...(reason === undefined
      ? []
      : [[text.reason, <Words key="reason" said={reason} />] as [string, ReactNode]]),
    ...(kind === 'lines' && announcement === undefined
      ? ([
          [text.doneLabel, <Words key="done" said={done} />],
          [text.effectLabel, <Words key="effect" said={effect} />],
        ] as [string, ReactNode][])
      : []),
  ]
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.facts}</h2>}>
      <dl className="publication-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="publication-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
