import { plainYuan } from '@qingjian/shared/kernel/money'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { reckoningInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { Button } from 'antd'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { NoticeContent } from '../announcements/notice-content'
import { lineText } from '../line.text'
import { printText as text } from '../print.text'
import { NoticeSheet } from './notice-sheet'
import './print.css'
import { sumsInWords } from './publication-words'
import { useAllLines } from './use-all-lines'

/** Who stands on the other side of a line, in one cell. */
function partyOf({ giver, payer, recipient, regionName }: LineView): string {
  if (recipient) return recipient.name
  if (giver) return `${giver.name} → ${regionName}`
  return payer ?? ''
}

function NoticeRow({ line, number }: { line: LineView; number: number }) {
  const { amount, day, item, kind, remark, standing } = line
  const marks = standing === 'current' ? '' : `（${text[standing]}）`
  return (
    <tr>
      <td>{number}</td>
      <td>{LINE_KIND_NAMES[kind]}</td>
      <td>
        {item}
        {marks}
      </td>
      <td>{partyOf(line)}</td>
      <td>{reckoningInWords(line)}</td>
      <td className="notice-amount">{standing === 'withdrawn' ? '' : plainYuan(amount)}</td>
      <td className="notice-day">{day}</td>
      <td>{remark}</td>
    </tr>
  )
}

function LinesNotice({ lines, publication, total }: NonNullable<ReturnType<typeof useAllLines>['data']>) {
  const columns = [
    text.number,
    lineText.kind,
    lineText.item,
    lineText.who,
    lineText.reckoning,
    lineText.amount,
    lineText.day,
    lineText.remark,
  ]
  return (
    <NoticeSheet publication={publication}>
      <table>
        <thead>
          <tr>
            {columns.map((one) => (
              <th key={one}>{one}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <NoticeRow key={line.id} line={line} number={place + 1} />
          ))}
        </tbody>
      </table>
      {lines.length < total ? <p>{text.tooMany(lines.length, total)}</p> : null}
      <p className="notice-total">{text.total(sumsInWords(publication.totals).join('，'))}</p>
    </NoticeSheet>
  )
}

type Publication = NonNullable<ReturnType<typeof useAllLines>['data']>['publication']

/** Something else than lines; the place of a project by its name. */
function AnnouncementNotice({ publication }: { publication: Publication }) {
  const places = useRemote(listPlaces, {})
  const towns = places.data?.towns ?? []
  const named = [...towns, ...towns.flatMap(({ villages }) => villages), publication]
  const regionNames = new Map(
    named.map((one) => [one.regionId, 'name' in one ? one.name : one.regionName] as const),
  )
  return (
    <NoticeSheet publication={publication}>
      <NoticeContent publicationId={publication.id} regionNames={regionNames} />
    </NoticeSheet>
  )
}

/** A public publication as a notice for the board: A4, names as everybody sees them, lines to sign on. */
export default function PrintPage() {
  const { id = '' } = useParams()
  const { data, error, read, refetch } = useAllLines(id)
  return (
    <div className="notice-page">
      <PageHeader
        title={data?.publication.title ?? ''}
        note={text.note}
        actions={
          <>
            <Link to={`/openness/publications/${id}`}>
              <Button>{text.back}</Button>
            </Link>
            <Button type="primary" disabled={!data} onClick={() => window.print()}>
              {text.print}
            </Button>
          </>
        }
      />
      {error ? <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} /> : null}
      {data || error ? null : (
        <>
          <Loading />
          <p role="status">{read > 0 ? text.reading(read) : null}</p>
        </>
      )}
      {data && data.publication.announcement === undefined ? <LinesNotice {...data} /> : null}
      {data?.publication.announcement === undefined ? null : (
        <AnnouncementNotice publication={data.publication} />
      )}
    </div>
  )
}
