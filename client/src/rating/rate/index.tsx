import { formatInstant } from '@qingjian/shared/calendar/day'
import { sceneField } from '@qingjian/shared/rating/card-scene'
import { openCard } from '@qingjian/shared/rating/rating.contracts'
import { useRouter } from '@tarojs/taro'
import * as v from 'valibot'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goHome } from '../../lib/routes'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import { RemarkForm } from '../remark/remark-form'
import { RateForm } from './rate-form'

const text = ratingText.rate

/** A code that no retry will mend: nobody knows it, or a new card has taken its place. */
const LOST_CODES: readonly string[] = ['NOT_FOUND', 'CONFLICT']

function BackHome() {
  return <ActionButton kind="other" text={text.backHome} onPress={goHome} />
}

/** Opens straight from a window's code. */
export default function RatePage() {
  const scene = decodeURIComponent(useRouter().params.scene ?? '')
  const known = v.is(sceneField, scene)
  const card = useRemote(openCard, known ? { scene } : undefined)
  const { reload } = card
  useReconnect(() => {
    if (card.state === 'failed') reload()
  })

  if (!known) {
    return (
      <Screen>
        <Notice icon="scan" title={text.noSceneTitle} text={text.noSceneText}>
          <BackHome />
        </Notice>
      </Screen>
    )
  }
  if (card.state === 'loading') {
    return (
      <Screen>
        <Loading />
      </Screen>
    )
  }
  if (card.state === 'failed') {
    const { failure } = card
    return (
      <Screen>
        {LOST_CODES.includes(failure.code) ? (
          <Notice icon="scan" title={text.lostTitle} text={failure.message}>
            <BackHome />
          </Notice>
        ) : (
          <FailureNotice failure={failure} onRetry={reload} />
        )}
      </Screen>
    )
  }
  const { data } = card
  if (data.ownUnit) {
    return (
      <Screen>
        <Notice icon="lock" title={text.ownUnitTitle} text={text.ownUnitText}>
          <BackHome />
        </Notice>
      </Screen>
    )
  }
  if (data.rated) {
    const { ratingId, at, levelLabel } = data.rated
    return (
      <Screen>
        <Notice icon="check" title={text.ratedTitle} text={text.ratedText} />
        <Section title={ratingText.remark.title} hint={text.rated(formatInstant(at), levelLabel)}>
          <RemarkForm
            ratingId={ratingId}
            place={ratingText.windowTitle(data.window.number, data.window.name)}
          />
        </Section>
        <BackHome />
      </Screen>
    )
  }
  return <RateForm card={data} />
}
