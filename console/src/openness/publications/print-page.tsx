import { dayOf } from '@qingjian/shared/calendar/day'
import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { plainYuan } from '@qingjian/shared/kernel/money'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { POSTING_DAYS } from '@qingjian/shared/openness/legal-terms'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { reckoningInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { Button } from 'antd'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { lineText } from '../line.text'
import { printText as text } from '../print.text'
import './print.css'
import { periodWords, sumsInWords } from './publication-words'
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

function Notice({ lines, publication, total }: NonNullable<ReturnType<typeof useAllLines>['data']>) {
  const { done, effect, postedUntil, publishedAt, reason, regionId, regionName, title, totals } = publication
  const isVillage = levelOf(regionId) === 'village'
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
  const posting = text.posting(writtenDay(dayOf(publishedAt)), writtenDay(postedUntil), POSTING_DAYS)
  return (
    <article className="notice-sheet">
      <p className="notice-place">{text.heading(regionName)}</p>
      <h1>{title}</h1>
      <p className="notice-period">
        {periodWords(publication)}　{posting}
      </p>
      {reason === undefined ? null : (
        <p>
          <strong>{text.reason}</strong>
          {reason}
        </p>
      )}
      {done === '' ? null : (
        <p>
          <strong>{text.done}</strong>
          {done}
        </p>
      )}
      {effect === '' ? null : (
        <p>
          <strong>{text.effect}</strong>
          {effect}
        </p>
      )}
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
      <p className="notice-total">{text.total(sumsInWords(totals).join('，'))}</p>
      <p>{isVillage ? text.ask : text.askUnit}</p>
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
    </article>
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
      {data ? <Notice {...data} /> : null}
    </div>
  )
}
