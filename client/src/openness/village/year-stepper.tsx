import { View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { opennessText } from '../openness.text'
import './year-stepper.scss'

interface YearStepperProps {
  year: number
  latest: number
  onChange: (year: number) => void
}

/** The year that is shown, with a step back and a step forward. */
export function YearStepper({ year, latest, onChange }: YearStepperProps) {
  const text = opennessText.village
  return (
    <View className="year-stepper">
      <Pressable className="year-stepper__step" onPress={() => onChange(year - 1)}>
        {text.earlier}
      </Pressable>
      <View className="year-stepper__year">{text.year(year)}</View>
      <Pressable className="year-stepper__step" disabled={year >= latest} onPress={() => onChange(year + 1)}>
        {text.later}
      </Pressable>
    </View>
  )
}
