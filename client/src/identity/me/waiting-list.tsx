import { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { useLive } from '../../lib/use-live'
import { LinkRow } from '../../ui/action/link-row'
import { FieldFailure } from '../../ui/field/words'
import { Section } from '../../ui/screen/section'
import type { Confirmation } from '../confirmation'
import { identityText } from '../identity.text'
import { useRequestAge } from '../use-request-age'

/** Short, because somebody sits before a PC and waits; in milliseconds. */
const PAUSE = 3_000

/** What waits to be confirmed, kept fresh while the page is shown. */
export function WaitingList() {
  const text = identityText.me
  const list = useLive(listConfirmations, {}, PAUSE)
  const waiting = list.state === 'ready' ? list.data.confirmations : []
  return (
    <Section title={text.toConfirm}>
      {list.state === 'failed' && <FieldFailure text={list.failure.message} />}
      {list.state !== 'failed' && waiting.length === 0 && <View>{text.nothingToConfirm}</View>}
      {waiting.map((confirmation) => (
        <WaitingRow key={confirmation.id} confirmation={confirmation} />
      ))}
    </Section>
  )
}

function WaitingRow({ confirmation }: { confirmation: Confirmation }) {
  const { words } = useRequestAge(confirmation)
  return (
    <LinkRow
      icon="check"
      title={confirmation.title}
      text={identityText.me.confirmation(words, confirmation.browser)}
      onPress={() => goTo(routes.confirm(confirmation.id))}
    />
  )
}
