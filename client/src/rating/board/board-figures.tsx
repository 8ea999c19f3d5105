import type { PublicFigures } from '@qingjian/shared/rating/figures'
import { View } from '@tarojs/components'
import { Figure, Figures } from '../../ui/figure/figure'
import { percent } from '../../ui/figure/percent'
import { ShareBar } from '../../ui/figure/share-bar'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import './board-figures.scss'
import { BoardHandling } from './board-handling'

interface BoardFiguresProps {
  figures: PublicFigures
  minimumCount: number
}

/** How many ratings, how satisfied, in what, and how the 差评 were handled; the score stays hidden below the minimum count, and says so. */
export function BoardFigures({ figures, minimumCount }: BoardFiguresProps) {
  const text = ratingText.board
  const { count, dismissed, handling, score } = figures
  return (
    <>
      <Section>
        <Figures>
          <Figure label={text.count} value={String(count)} />
          {score && <Figure label={text.satisfied} value={percent(score.satisfiedRate)} />}
          {score && <Figure label={text.bad} value={percent(score.badRate)} />}
        </Figures>
        {!score && (
          <View className="figures__below">{count === 0 ? text.none : text.hidden(minimumCount)}</View>
        )}
        {dismissed.misrated + dismissed.malicious > 0 && (
          <View className="figures__below">{text.dismissed(dismissed.misrated, dismissed.malicious)}</View>
        )}
      </Section>
      {handling && <BoardHandling handling={handling} minimumCount={minimumCount} />}
      {score && (
        <Section title={text.levels}>
          {score.levels.map(({ level, label, count: times }) => (
            <ShareBar key={level} label={`${label} ${text.times(times)}`} share={times / count} />
          ))}
        </Section>
      )}
      {score && score.dimensions.length > 0 && (
        <Section title={text.dimensions}>
          {score.dimensions.map(({ code, label, satisfiedRate }) => (
            <ShareBar key={code} label={label} share={satisfiedRate} />
          ))}
        </Section>
      )}
    </>
  )
}
