import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { confirm } from '../../lib/dialogue'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { outbox } from '../../lib/outbox/outbox'
import { ActionButton } from '../action/action-button'
import { Icon } from '../icon/icon'
import { Section } from '../screen/section'
import { uiText } from '../ui.text'
import './unsent-card.scss'

/** Something submitted that still waits in the phone, or that the cloud refused. */
export function UnsentCard({ entry }: { entry: OutboxEntry }) {
  const text = uiText.unsent
  const [busy, setBusy] = useState(false)
  const waiting = entry.state === 'waiting'
  const send = async () => {
    setBusy(true)
    await outbox.retry(entry.id)
    setBusy(false)
  }
  const discard = async () => {
    if (await confirm(text.discardQuestion, text.discard, text.cancel)) outbox.discard(entry.id)
  }
  return (
    <Section className="unsent">
      <View className="unsent__head">
        <Text className="unsent__title">{entry.title}</Text>
        <View className="unsent__state">
          <Icon name={waiting ? 'waiting' : 'attention'} />
          <Text>{waiting ? text.waiting : text.refused}</Text>
        </View>
      </View>
      <View className="unsent__time">{formatInstant(entry.createdAt)}</View>
      <View className="unsent__words">{waiting ? text.waitingText : entry.failure?.message}</View>
      <View className="unsent__actions">
        <ActionButton kind="other" text={text.sendNow} busy={busy} onPress={send} />
        <ActionButton kind="quiet" text={text.discard} disabled={busy} onPress={discard} />
      </View>
    </Section>
  )
}
