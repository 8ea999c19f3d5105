import type { PublicFigures } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import { percent } from '../../ui/figure/percent'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'

interface ChildPlacesProps {
  places: readonly { scope: BoardScope; id: string; name: string; figures: PublicFigures }[]
}

function inWords({ count, score }: PublicFigures): string {
  const text = ratingText.board
  const share = score ? `${text.satisfied}${percent(score.satisfiedRate)}` : text.notShown
  return `${text.times(count)} · ${share}`
}

/** The places one step below, each leading to its own figures. */
export function ChildPlaces({ places }: ChildPlacesProps) {
  const scope = places[0]?.scope
  if (scope === undefined) return null
  return (
    <Section title={ratingText.board.children[scope]}>
      {places.map((place) => (
        <LinkRow
          key={place.id}
          title={place.name}
          text={inWords(place.figures)}
          onPress={() => goTo(routes.board({ scope: place.scope, id: place.id }))}
        />
      ))}
    </Section>
  )
}
