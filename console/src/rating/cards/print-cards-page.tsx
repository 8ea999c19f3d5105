import { listCards } from '@qingjian/shared/rating/rating.contracts'
import { useQueries } from '@tanstack/react-query'
import { Alert, Button, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import './cards.css'
import { cardsText as text } from './cards.text'
import { drawCode } from './draw-code'
import { WindowCard } from './window-card'

/** The cards of one hall, six to a sheet of A4, with lines to cut along. */
export default function PrintCardsPage() {
  const { hallId = '' } = useParams()
  const list = useRemote(listCards, { hallId })
  const cards = list.data?.cards ?? []
  const images = useQueries({
    queries: cards.map(({ cardId }) => ({
      queryKey: ['card-code', cardId],
      queryFn: () => drawCode(cardId),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const drawn = images.filter(({ data }) => data !== undefined).length
  const failed = images.filter(({ isError }) => isError)
  const again = () => {
    for (const image of failed) void image.refetch()
  }
  return (
    <div className="card-sheet">
      <PageHeader
        title={list.data ? `${list.data.hallName} · ${text.card}` : text.sheetTitle}
        note={text.note}
        actions={
          <>
            <Link to={`/rating/cards?hall=${hallId}`}>
              <Button>{text.back}</Button>
            </Link>
            <Button
              type="primary"
              disabled={cards.length === 0 || drawn < cards.length}
              onClick={() => window.print()}
            >
              {drawn < cards.length ? text.drawing(drawn, cards.length) : text.printNow}
            </Button>
          </>
        }
      />
      {list.error ? (
        <FailureNotice message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isLoading ? <Loading /> : null}
      {failed.length > 0 ? (
        <Alert
          type="error"
          showIcon
          title={text.failed(failed.length)}
          action={<Button onClick={again}>{text.again}</Button>}
        />
      ) : null}
      {list.data && cards.length === 0 ? <Empty description={text.noneToPrint} /> : null}
      <div className="card-sheet-cards">
        {cards.map((card, place) => (
          <WindowCard key={card.cardId} card={card} image={images[place]?.data} />
        ))}
      </div>
    </div>
  )
}
