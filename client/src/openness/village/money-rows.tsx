import { roundYuan, yuan } from '@qingjian/shared/openness/money-words'
import { Text, View } from '@tarojs/components'
import { goTo } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Section } from '../../ui/screen/section'
import { MoneyBar } from '../money-bar'
import { opennessText } from '../openness.text'
import './money-rows.scss'

export interface MoneyRow {
  name: string
  /** 上级拨款, 发放 and so on. */
  kind: string
  amount: number
  lines: number
  /** The page with what it is made of. */
  url: string
}

interface MoneyRowsProps {
  title: string
  none: string
  rows: readonly MoneyRow[]
}

/** Sums under a question, each with a bar against the largest and the way to what it is made of. */
export function MoneyRows({ title, none, rows }: MoneyRowsProps) {
  const total = rows.reduce((sum, { amount }) => sum + amount, 0)
  const largest = Math.max(1, ...rows.map(({ amount }) => amount))
  return (
    <Section title={title} hint={rows.length > 0 ? roundYuan(total) : undefined}>
      {rows.length === 0 && <View className="money-rows__none">{none}</View>}
      {rows.map((row) => (
        <Pressable
          key={`${row.kind} ${row.url}`}
          role="link"
          className="money-row"
          onPress={() => goTo(row.url)}
        >
          <View className="money-row__head">
            <Text className="money-row__name">{row.name}</Text>
            <Text className="money-row__amount">{yuan(row.amount)}</Text>
          </View>
          <MoneyBar parts={[row.amount / largest]} />
          <View className="money-row__lines">{opennessText.village.lines(row.kind, row.lines)}</View>
        </Pressable>
      ))}
    </Section>
  )
}
