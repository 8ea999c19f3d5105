import { MESSAGE_STATE_NAMES, type MessageState } from '@qingjian/shared/notice/message-state'
import { isTroubled } from './message'

/** Where a message stands, by its name; what did not arrive stands out by weight and frame, what waits for a person warns. */
export function StateTag({ state }: { state: MessageState }) {
  const kind = state === 'unknown' ? 'unknown' : isTroubled(state) ? 'troubled' : 'plain'
  return <span className={`state-tag state-tag-${kind}`}>{MESSAGE_STATE_NAMES[state]}</span>
}
