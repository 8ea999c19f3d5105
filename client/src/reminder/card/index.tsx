import { openMine } from '@qingjian/shared/reminder/reminder.contracts'
import { useRouter } from '@tarojs/taro'
import { returnTo, routes } from '../../lib/routes'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { ReadFailure } from '../read-failure'
import { reminderText } from '../reminder.text'
import { CardPicture } from './card-picture'

const text = reminderText.card

/** The card of a political birthday, to keep as a picture. */
export default function CardPage() {
  const id = decodeURIComponent(useRouter().params.id ?? '')
  const remote = useRemote(openMine, id === '' ? undefined : { id })
  const card = remote.state === 'ready' ? remote.data.card : undefined
  const isMissing = id === '' || (remote.state === 'ready' && !card)
  return (
    <Screen>
      {remote.state === 'loading' && !isMissing && <Loading />}
      {remote.state === 'failed' && <ReadFailure failure={remote.failure} onRetry={remote.reload} />}
      {isMissing && <Notice icon="cake" title={text.noCard} text={text.noCardText} />}
      {card && <CardPicture card={card} />}
      <ActionButton kind="quiet" text={reminderText.message.all} onPress={() => returnTo(routes.reminders)} />
    </Screen>
  )
}
