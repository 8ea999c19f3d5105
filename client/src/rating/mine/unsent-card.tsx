import { formatInstant } from '@qingjian/shared/calendar/day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { confirm } from '../../lib/dialogue'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { outbox } from '../../lib/outbox/outbox'
import { ActionButton } from '../../ui/action/action-button'
import { Icon } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import './own-rating-card.scss'

/** Something submitted that still waits in the phone, or that the cloud refused. */
export function UnsentCard({ entry }: { entry: OutboxEntry }) {
  const text = ratingText.mine
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
    <Section className="own-rating">
      <View className="own-rating__head">
        <Text className="own-rating__place">{entry.title}</Text>
        <View className="own-rating__level">
          <Icon name={waiting ? 'waiting' : 'attention'} />
          <Text>{waiting ? text.waiting : text.refused}</Text>
        </View>
      </View>
      <View className="own-rating__time">{formatInstant(entry.createdAt)}</View>
      <View className="own-rating__words">{waiting ? text.waitingText : entry.failure?.message}</View>
      <View className="own-rating__actions">
        <ActionButton kind="other" text={text.sendNow} busy={busy} onPress={send} />
        <ActionButton kind="quiet" text={text.discard} disabled={busy} onPress={discard} />
      </View>
    </Section>
  )
}
