import type { HandoverFacts, HandoverTopic, Receiver } from './handover-topics'

/** What a feature says: `occasion` tells one handover from another, such as `case/ID/answered/1`. */
export type HandoverRequest = {
  [Topic in HandoverTopic]: { to: Receiver; topic: Topic; occasion: string; facts: HandoverFacts[Topic] }
}[HandoverTopic]

/** One piece of news from one feature to another, written in the transaction of what happened. */
export interface HandoverDocument {
  _id: string
  to: Receiver
  topic: HandoverTopic
  facts: HandoverFacts[HandoverTopic]
  state: 'waiting' | 'done'
  /** Orders what a receiver has to do; pushed back after a failure. */
  dueAt: number
  failures: number
  createdAt: number
  doneAt?: number
}
