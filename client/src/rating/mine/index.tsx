import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { outbox } from '../../lib/outbox/outbox'
import { useStored } from '../../lib/stored-state'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { UnsentCard } from '../../ui/unsent/unsent-card'
import { ratingText } from '../rating.text'
import { OwnRatingCard } from './own-rating-card'
import { useOwnRatings } from './use-own-ratings'

/** The caller's own ratings, and above them what has not been sent yet. */
export default function MinePage() {
  const text = ratingText.mine
  const unsent = useStored(outbox.entries)
  const { ratings, failure, next, loadingNext, reload, replace, remove } = useOwnRatings()
  const before = useRef(unsent.length)
  useEffect(() => {
    if (unsent.length < before.current) reload()
    before.current = unsent.length
  }, [unsent.length, reload])
  useDidShow(() => void outbox.flush())

  return (
    <Screen>
      <PageTitle title={text.title} below={text.explanation} />
      {unsent.map((entry) => (
        <UnsentCard key={entry.id} entry={entry} />
      ))}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!ratings && !failure && <Loading />}
      {ratings?.length === 0 && unsent.length === 0 && (
        <Notice icon="list" title={text.emptyTitle} text={text.emptyText} />
      )}
      {ratings?.map((rating) => (
        <OwnRatingCard
          key={rating.id}
          rating={rating}
          onChanged={(patch) => replace(rating.id, patch)}
          onErased={() => remove(rating.id)}
          onRemarked={reload}
        />
      ))}
      {next && (
        <ActionButton
          kind="other"
          text={loadingNext ? text.loadingNext : text.next}
          busy={loadingNext}
          onPress={next}
        />
      )}
    </Screen>
  )
}
