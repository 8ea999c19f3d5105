import { Text, View } from '@tarojs/components'
import { Icon } from '../ui/icon/icon'
import './case-standing.scss'
import { casesText as text } from './cases.text'

interface CaseStandingProps {
  stateText: string
  dueDay?: string | undefined
  isLate: boolean
}

/** Where a case stands in one sentence, and by when the citizen hears of it. */
export function CaseStanding({ stateText, dueDay, isLate }: CaseStandingProps) {
  return (
    <View className="case-standing">
      <Text className="case-standing__sentence">{stateText}</Text>
      {dueDay !== undefined && (
        <View className={isLate ? 'case-standing__due case-standing__due--late' : 'case-standing__due'}>
          <Icon name={isLate ? 'attention' : 'waiting'} />
          <Text className="case-standing__day">{isLate ? text.late(dueDay) : text.due(dueDay)}</Text>
        </View>
      )}
    </View>
  )
}
