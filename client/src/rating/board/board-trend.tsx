import type { PublicFigures } from '@qingjian/shared/rating/figures'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { percent } from '../../ui/figure/percent'
import { Trend } from '../../ui/figure/trend'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import './board-trend.scss'

interface BoardTrendProps {
  trend: readonly { key: string; figures: PublicFigures }[]
}

/** How the figures went over the period: a drawing, and the numbers for who wants them. */
export function BoardTrend({ trend }: BoardTrendProps) {
  const text = ratingText.board
  const [numbers, setNumbers] = useState(false)
  const first = trend[0]?.key
  const middle = trend[Math.floor(trend.length / 2)]?.key
  const last = trend[trend.length - 1]?.key
  if (first === undefined || middle === undefined || last === undefined) return null
  const total = trend.reduce((sum, { figures }) => sum + figures.count, 0)
  return (
    <Section title={text.trend}>
      <Trend
        points={trend.map(({ figures }) => ({ count: figures.count, share: figures.score?.satisfiedRate }))}
        marks={[first.slice(2), middle.slice(2), last.slice(2)]}
        countLabel={text.count}
        shareLabel={text.satisfied}
        summary={text.trendSummary(first, last, total)}
      />
      <ActionButton
        kind="quiet"
        text={numbers ? text.hideNumbers : text.showNumbers}
        onPress={() => setNumbers(!numbers)}
      />
      {numbers &&
        trend.map(({ key, figures }) => (
          <View key={key} className="trend-number">
            <Text>{key}</Text>
            <Text>{text.times(figures.count)}</Text>
            <Text>{figures.score ? percent(figures.score.satisfiedRate) : text.notShown}</Text>
          </View>
        ))}
    </Section>
  )
}
