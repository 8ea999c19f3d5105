import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listCards } from '@qingjian/shared/rating/rating.contracts'
import { cardNumber } from './card-number'
import { cardsText as text } from './cards.text'

interface WindowCardProps {
  card: ContractOutput<typeof listCards>['cards'][number]
  /** The code as a data URL; undefined while it is being drawn. */
  image: string | undefined
}

/** One card to cut out and stand on the counter, the same as the mini-program prints. */
export function WindowCard({ card, image }: WindowCardProps) {
  const { hallName, name, number, unitName } = card.window
  const title = text.windowName(number, name)
  return (
    <article className="window-card" aria-label={title}>
      <span className="window-card-hall">{hallName}</span>
      <span className="window-card-name">{title}</span>
      <span className="window-card-unit">{unitName}</span>
      <div className="window-card-code">{image === undefined ? null : <img src={image} alt={title} />}</div>
      <span className="window-card-scan">{text.scan}</span>
      <span className="window-card-promise">{text.promise}</span>
      <span className="window-card-number">
        {text.below} {cardNumber(card.cardId)} · {text.cardVersion(card.version)}
      </span>
    </article>
  )
}
