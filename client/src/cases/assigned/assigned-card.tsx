import { CASE_STATE_NAMES } from '@qingjian/shared/cases/case-states'
import type { listCases } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'
import './assigned-card.scss'

type CaseRow = ContractOutput<typeof listCases>['cases'][number]

const text = casesText.assigned

/** One case of the caller's, with the day by which it has to be done. */
export function AssignedCard({ row }: { row: CaseRow }) {
  const { clock } = row
  return (
    <Section className="assigned">
      <View className="assigned__head">
        <Text className="assigned__number">{row.number}</Text>
        <Text className="assigned__state">{CASE_STATE_NAMES[row.state]}</Text>
      </View>
      <View className="assigned__place">{casesText.windowTitle(row.window.number, row.window.name)}</View>
      {row.reasons.length > 0 && <View className="assigned__reasons">{row.reasons.join('、')}</View>}
      {clock && clock.stoppedAt === undefined && (
        <View className={clock.isLate ? 'assigned__due assigned__due--late' : 'assigned__due'}>
          <Icon name={clock.isLate ? 'attention' : 'waiting'} />
          <Text>
            {clock.isLate
              ? text.late(text.clock[clock.kind], clock.dueDay)
              : text.due(text.clock[clock.kind], clock.dueDay)}
          </Text>
        </View>
      )}
    </Section>
  )
}
