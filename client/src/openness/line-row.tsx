import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../lib/routes'
import { Pressable } from '../ui/action/pressable'
import './line-row.scss'
import { yuan } from '@qingjian/shared/openness/money-words'
import { lineDetails, lineTitle } from './line-words'
import { opennessText } from './openness.text'

const text = opennessText.line

/** One published line among others; it leads to the line's own page. */
export function LineRow({ line }: { line: LineView }) {
  const isWithdrawn = line.standing === 'withdrawn'
  return (
    <Pressable
      role="link"
      className={isWithdrawn ? 'line-row line-row--withdrawn' : 'line-row'}
      onPress={() => goTo(routes.line(line.id))}
    >
      <View className="line-row__head">
        <Text className="line-row__title">{lineTitle(line)}</Text>
        <Text className="line-row__amount">{yuan(line.amount)}</Text>
      </View>
      <View className="line-row__details">
        {line.standing !== 'current' && (
          <Text className="line-row__standing">{text.standing[line.standing]}</Text>
        )}
        <Text>{lineDetails(line)}</Text>
      </View>
    </Pressable>
  )
}
