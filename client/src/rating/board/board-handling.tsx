import type { PublicFigures } from '@qingjian/shared/rating/figures'
import { View } from '@tarojs/components'
import { Figure, Figures } from '../../ui/figure/figure'
import { percent } from '../../ui/figure/percent'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import './board-figures.scss'

interface BoardHandlingProps {
  handling: NonNullable<PublicFigures['handling']>
  minimumCount: number
}

/** What became of the 差评: how many cases, how many in time, and what the citizens say; a share of few stays hidden. */
export function BoardHandling({ handling, minimumCount }: BoardHandlingProps) {
  const text = ratingText.board.handling
  const { cases, closed, onTimeRate, reopened, solvedRate, unreachable } = handling
  if (cases === 0) return null
  const facts = [
    text.closed(closed),
    reopened > 0 && text.reopened(reopened),
    unreachable > 0 && text.unreachable(unreachable),
  ].filter((fact) => fact !== false)
  return (
    <Section title={text.title}>
      <Figures>
        <Figure label={text.cases} value={String(cases)} />
        {onTimeRate !== undefined && <Figure label={text.onTime} value={percent(onTimeRate)} />}
        {solvedRate !== undefined && <Figure label={text.solved} value={percent(solvedRate)} />}
      </Figures>
      <View className="figures__below">{facts.join('，')}</View>
      {onTimeRate === undefined && <View className="figures__below">{text.onTimeHidden(minimumCount)}</View>}
      {solvedRate === undefined && <View className="figures__below">{text.solvedHidden(minimumCount)}</View>}
    </Section>
  )
}
