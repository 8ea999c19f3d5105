import { openMine } from '@qingjian/shared/reminder/reminder.contracts'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { goHome, returnTo, routes } from '../../lib/routes'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { ReadFailure } from '../read-failure'
import { reminderText } from '../reminder.text'
import { noteSeen } from '../seen-since'
import { MessageContent } from './message-content'

const text = reminderText.message

/** One reminder, whole; looking at it marks it as read. */
export default function MessagePage() {
  const id = decodeURIComponent(useRouter().params.id ?? '')
  return (
    <Screen>
      {id === '' ? <Notice icon="bell" title={text.notFound} text={text.noId} /> : <MessageOf id={id} />}
      <ActionButton kind="quiet" text={text.all} onPress={() => returnTo(routes.reminders)} />
      <ActionButton kind="quiet" text={text.home} onPress={goHome} />
    </Screen>
  )
}

function MessageOf({ id }: { id: string }) {
  const remote = useRemote(openMine, { id })
  useEffect(() => {
    if (remote.state === 'ready') noteSeen(id)
  }, [id, remote.state])
  if (remote.state === 'loading') return <Loading />
  if (remote.state === 'ready') return <MessageContent opened={remote.data} />
  return remote.failure.code === 'NOT_FOUND' ? (
    <Notice icon="bell" title={text.notFound} text={text.notFoundText} />
  ) : (
    <ReadFailure failure={remote.failure} onRetry={remote.reload} />
  )
}
