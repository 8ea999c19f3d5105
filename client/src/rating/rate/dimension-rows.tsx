import type { Level } from '@qingjian/shared/rating/scale'
import { View } from '@tarojs/components'
import { memo, useCallback } from 'react'
import type { AnswerChange } from './answers'
import './dimension-rows.scss'
import { LevelChoices } from './level-choices'

interface DimensionRowProps {
  code: string
  label: string
  levels: readonly { level: Level; label: string }[]
  chosen: Level | undefined
  onChange: (change: AnswerChange) => void
}

/** One aspect of the service and how good it was. */
export const DimensionRow = memo(function DimensionRow(props: DimensionRowProps) {
  const { code, label, levels, chosen, onChange } = props
  const choose = useCallback((level: Level) => onChange({ kind: 'dimension', code, level }), [code, onChange])
  return (
    <View className="dimension">
      <View className="dimension__label">{label}</View>
      <LevelChoices label={label} levels={levels} chosen={chosen} onChoose={choose} />
    </View>
  )
})
