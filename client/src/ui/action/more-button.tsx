import type { Pages } from '../../lib/use-pages'
import { uiText } from '../ui.text'
import { ActionButton } from './action-button'

/** Asks for the next page of a list; stands only where there is one. */
export function MoreButton({ pages }: { pages: Pick<Pages<unknown>, 'next' | 'loadingNext'> }) {
  const { next, loadingNext } = pages
  if (!next) return null
  return (
    <ActionButton
      kind="other"
      text={loadingNext ? uiText.loading : uiText.more}
      busy={loadingNext}
      onPress={next}
    />
  )
}
