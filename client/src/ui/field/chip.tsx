import { memo } from 'react'
import { Pressable } from '../action/pressable'
import './chip.scss'

interface ChipProps<Value extends string> {
  value: Value
  label: string
  chosen: boolean
  onToggle: (value: Value) => void
}

function ChipView<Value extends string>({ value, label, chosen, onToggle }: ChipProps<Value>) {
  return (
    <Pressable
      role="checkbox"
      checked={chosen}
      className={chosen ? 'chip chip--chosen' : 'chip'}
      onPress={() => onToggle(value)}
    >
      {label}
    </Pressable>
  )
}

/** One of several things that can be ticked. Memoized: pass a stable `onToggle`, and a tap redraws one chip. */
export const Chip = memo(ChipView) as typeof ChipView
