import { View } from '@tarojs/components'
import { Chip } from '../../ui/field/chip'

interface ChoicesProps<Value extends string> {
  options: readonly { value: Value; label: string }[]
  chosen: Value | undefined
  /** Pressing the chosen one again leaves it open. */
  onChoose: (value: Value | undefined) => void
}

/** One of several, or none of them. */
export function Choices<Value extends string>({ chosen, onChoose, options }: ChoicesProps<Value>) {
  return (
    <View className="chips">
      {options.map(({ label, value }) => (
        <Chip
          key={value}
          value={value}
          label={label}
          chosen={value === chosen}
          onToggle={() => onChoose(value === chosen ? undefined : value)}
        />
      ))}
    </View>
  )
}
