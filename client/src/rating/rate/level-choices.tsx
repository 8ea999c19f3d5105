import type { Level } from '@qingjian/shared/rating/scale'
import { View } from '@tarojs/components'
import { memo } from 'react'
import { accessible } from '../../ui/accessible'
import { Pressable } from '../../ui/action/pressable'
import { Icon, type IconName } from '../../ui/icon/icon'
import './level-choices.scss'

interface LevelChoicesProps {
  label: string
  levels: readonly { level: Level; label: string }[]
  chosen: Level | undefined
  /** Faces for the overall question, words alone for a dimension. */
  withFaces?: boolean
  onChoose: (level: Level) => void
}

/**
 * One row of levels, best first. The chosen one is styled through a class of the row, so that a tap in a mini-program
 * sends one class instead of one for each choice.
 */
export const LevelChoices = memo(function LevelChoices(props: LevelChoicesProps) {
  const { label, levels, chosen, withFaces = false, onChoose } = props
  const size = withFaces ? 'large' : 'small'
  return (
    <View
      className={`levels levels--${size} levels--chose-${chosen ?? 'none'}`}
      {...accessible({ role: 'radiogroup', label })}
    >
      {levels.map((step) => (
        <Pressable
          key={step.level}
          role="radio"
          checked={step.level === chosen}
          className={`levels__one levels__one--${step.level}`}
          onPress={() => onChoose(step.level)}
        >
          {withFaces && <Icon name={`face-${step.level}` satisfies IconName} />}
          <View>{step.label}</View>
        </Pressable>
      ))}
    </View>
  )
})
