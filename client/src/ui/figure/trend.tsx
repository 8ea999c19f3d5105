import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import './trend.scss'
import { drawTrend, type TrendPoint } from './trend-drawing'

interface TrendProps {
  points: readonly TrendPoint[]
  /** Under the left end, the middle and the right end. */
  marks: readonly [string, string, string]
  countLabel: string
  shareLabel: string
  /** The trend in a sentence, for those who cannot see the drawing. */
  summary: string
}

/** Counts as bars and a share as a line over them, 0–100 % from bottom to top. */
export function Trend({ points, marks, countLabel, shareLabel, summary }: TrendProps) {
  const drawing = drawTrend(points)
  return (
    <View className="trend">
      <View className="trend__keys">
        <Text className="trend__key trend__key--bars">{countLabel}</Text>
        <Text className="trend__key trend__key--line">{shareLabel}</Text>
      </View>
      <View className="trend__field" {...accessible({ role: 'img', label: summary })}>
        <View className="trend__bars" style={{ maskImage: drawing.bars, WebkitMaskImage: drawing.bars }} />
        <View className="trend__line" style={{ maskImage: drawing.line, WebkitMaskImage: drawing.line }} />
      </View>
      <View className="trend__marks">
        {marks.map((mark) => (
          <Text key={mark}>{mark}</Text>
        ))}
      </View>
    </View>
  )
}
