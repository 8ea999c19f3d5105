import type { PublicFigures } from '@qingjian/shared/rating/figures'
import { Text, View } from '@tarojs/components'
import { percent } from '../../ui/figure/percent'
import { ShareBar } from '../../ui/figure/share-bar'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import './board-figures.scss'

interface BoardFiguresProps {
  figures: PublicFigures
  minimumCount: number
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <View className="figure">
      <Text className="figure__value">{value}</Text>
      <Text className="figure__label">{label}</Text>
    </View>
  )
}

/** How many ratings, how satisfied, and in what; the score stays hidden below the minimum count, and says so. */
export function BoardFigures({ figures, minimumCount }: BoardFiguresProps) {
  const text = ratingText.board
  const { count, score } = figures
  return (
    <>
      <Section>
        <View className="figures">
          <Figure label={text.count} value={String(count)} />
          {score && <Figure label={text.satisfied} value={percent(score.satisfiedRate)} />}
          {score && <Figure label={text.bad} value={percent(score.badRate)} />}
        </View>
        {!score && (
          <View className="figures__hidden">{count === 0 ? text.none : text.hidden(minimumCount)}</View>
        )}
      </Section>
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
