import { dayOf } from '@qingjian/shared/calendar/day'
import type { listMine } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { CaseStanding } from '../case-standing'
import { casesText as text } from '../cases.text'
import './own-case-card.scss'

export type OwnCase = ContractOutput<typeof listMine>['cases'][number]

interface OwnCaseCardProps {
  row: OwnCase
  onOpen: () => void
}

/** One case in the list: where it was, where it stands, and whether it waits for the citizen's word. */
export function OwnCaseCard({ row, onOpen }: OwnCaseCardProps) {
  return (
    <Pressable role="link" className="section own-case" onPress={onOpen}>
      <View className="own-case__head">
        <View className="own-case__place">
          <Text className="own-case__window">{text.windowTitle(row.windowNumber, row.windowName)}</Text>
          <Text className="own-case__time">
            {row.hallName} {dayOf(row.openedAt)}
          </Text>
        </View>
        <View className="own-case__chevron">
          <Icon name="chevron" />
        </View>
      </View>
      <CaseStanding stateText={row.stateText} dueDay={row.dueDay} isLate={row.isLate} />
      {row.canConfirm && (
        <View className="own-case__waits">
          <Icon name="bell" />
          <Text>{text.mine.waitsForYou}</Text>
        </View>
      )}
    </Pressable>
  )
}
