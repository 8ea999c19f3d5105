import { isLatest, movePeriod } from '@qingjian/shared/calendar/move-period'
import type { Period } from '@qingjian/shared/calendar/period'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { ratingText } from '../rating.text'
import './period-stepper.scss'

interface PeriodStepperProps {
  period: Period
  onChange: (period: Period) => void
}

/** The period that is shown, with a step back and a step forward. */
export function PeriodStepper({ period, onChange }: PeriodStepperProps) {
  const text = ratingText.board
  return (
    <View className="period-stepper">
      <Pressable className="period-stepper__step" onPress={() => onChange(movePeriod(period, 'earlier'))}>
        {text.earlier}
      </Pressable>
      <View className="period-stepper__name">{text.period[period.kind](period.key)}</View>
      <Pressable
        className="period-stepper__step"
        disabled={isLatest(period, Date.now())}
        onPress={() => onChange(movePeriod(period, 'later'))}
      >
        {text.later}
      </Pressable>
    </View>
  )
}
