import { View } from '@tarojs/components'
import { Pressable } from '../action/pressable'
import './segments.scss'

interface SegmentsProps<Value extends string> {
  options: readonly { value: Value; label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A few views of the same page, one of which is shown. */
export function Segments<Value extends string>({ options, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <View className="segments">
      {options.map(({ value, label }) => (
        <Pressable
          key={value}
          role="radio"
          checked={value === chosen}
          className={value === chosen ? 'segments__one segments__one--chosen' : 'segments__one'}
          onPress={() => onChoose(value)}
        >
          {label}
        </Pressable>
      ))}
    </View>
  )
}
