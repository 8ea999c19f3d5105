import { readStored, removeStored, writeStored } from '../../lib/storage'
import { type Answers, NO_ANSWERS } from './answers'

interface Draft {
  /** UTC milliseconds. */
  savedAt: number
  answers: Answers
}

/** A draft belongs to one visit; tomorrow's visit starts afresh. */
const LIFETIME = 12 * 3_600_000

const keyOf = (windowId: string) => `rating.draft.${windowId}`

/** What was typed for this window before the page was left; nothing when there is none or it is too old. */
export function readDraft(windowId: string): Answers {
  const draft = readStored<Draft>(keyOf(windowId))
  if (!draft || draft.savedAt + LIFETIME < Date.now()) return NO_ANSWERS
  return { ...NO_ANSWERS, ...draft.answers }
}

export function saveDraft(windowId: string, answers: Answers): void {
  writeStored(keyOf(windowId), { savedAt: Date.now(), answers })
}

export function dropDraft(windowId: string): void {
  removeStored(keyOf(windowId))
}
