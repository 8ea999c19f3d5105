import { formatInstant } from '@qingjian/shared/calendar/day'
import type { listSessions } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Text, View } from '@tarojs/components'
import { ActionButton } from '../../ui/action/action-button'
import { Icon } from '../../ui/icon/icon'
import { Facts } from '../../ui/screen/facts'
import { identityText } from '../identity.text'
import './session-row.scss'

interface SessionRowProps {
  session: ContractOutput<typeof listSessions>['sessions'][number]
  busy: boolean
  onEnd: () => void
}

/** One signed-in PC. */
export function SessionRow({ session, busy, onEnd }: SessionRowProps) {
  const text = identityText.me
  return (
    <View className="session-row">
      <View className="session-row__browser">
        <Icon name="computer" />
        <Text>{session.browser}</Text>
      </View>
      <Facts
        facts={[
          { label: text.address, text: session.address },
          { label: text.started, text: formatInstant(session.startedAt) },
          { label: text.lastSeen, text: formatInstant(session.lastSeenAt) },
          { label: text.ends, text: formatInstant(session.endsAt) },
        ]}
      />
      <ActionButton kind="other" text={text.end} disabled={busy} onPress={onEnd} />
    </View>
  )
}
