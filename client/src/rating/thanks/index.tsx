import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { outbox } from '../../lib/outbox/outbox'
import { goHome, goTo, routes } from '../../lib/routes'
import { useStored } from '../../lib/stored-state'
import { ActionButton } from '../../ui/action/action-button'
import { Notice } from '../../ui/feedback/notice'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import { RemarkForm } from '../remark/remark-form'
import { resultOf } from './result-of'

/** What a person sees after rating: thanks, or that the rating waits in the phone. */
export default function ThanksPage() {
  const params = useRouter().params
  const rating = params.rating
  const place = decodeURIComponent(params.place ?? '')
  const entries = useStored(outbox.entries)
  const [remarking, setRemarking] = useState(false)
  const text = ratingText.thanks
  const result = resultOf(
    params.outcome,
    entries.find((entry) => entry.id === params.entry),
    params.bad !== undefined,
  )
  return (
    <Screen>
      <Notice icon={result.icon} title={result.title} text={result.text}>
        {rating && params.bad !== undefined && !remarking && (
          <ActionButton text={text.progress} onPress={() => goTo(routes.case(rating))} />
        )}
        {rating && !remarking && (
          <ActionButton text={text.remark} kind="other" onPress={() => setRemarking(true)} />
        )}
        {!remarking && <ActionButton text={text.mine} kind="other" onPress={() => goTo(routes.mine)} />}
      </Notice>
      {rating && remarking && (
        <Section title={ratingText.remark.title}>
          <RemarkForm ratingId={rating} place={place} onSent={() => setRemarking(false)} />
        </Section>
      )}
      <ActionButton text={text.board} kind="quiet" onPress={() => goTo(routes.board())} />
      <ActionButton text={text.home} kind="quiet" onPress={goHome} />
    </Screen>
  )
}
