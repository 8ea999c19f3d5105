import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'
import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'

/** How a follow-up ended. `nobody-contacted` counts as not solved; `no-contact` is who left no way to be reached. */
export type FollowUpOutcome = 'solved' | 'not-solved' | 'nobody-contacted' | 'unreachable' | 'no-contact'

/** What became of a message, or what its receiver did with it. */
export type NoticeEvent =
  | { kind: 'delivered' }
  /** `code` is the provider's; `numberIsDead` tells an invalid, empty or suspended number, which is not called again. */
  | { kind: 'failed'; code: string; numberIsDead: boolean }
  /** Unclear for good: a person has to decide. */
  | { kind: 'unknown' }
  | { kind: 'cancelled' | 'expired' }
  /** A call was taken, with the key that was pressed, if any. */
  | { kind: 'answered'; key?: string }
  /** A call was not taken: busy, no answer, off. */
  | { kind: 'not-answered'; code: string }
  /**
   * Somebody wrote back; the text itself stays with `notice`, encrypted. `firstCharacter` is empty when more than that
   * was written: 1 is an answer, 1个月了还没办 is none.
   */
  | { kind: 'replied'; replyId: string; firstCharacter: string }

/** A rating in the words of its day, so that no other feature needs the scales and lists of reasons. */
export interface RatedWords {
  levelLabel: string
  reasons: string[]
  dimensions: { label: string; levelLabel: string }[]
  serviceItem?: string
}

/** A case that was answered, with all that asking about it takes: its id is that of the rating. */
export interface AnsweredCase {
  caseId: string
  round: number
  /** The case's number as people write it. */
  number: string
  /** Whose answer it is, which need not be the window's unit any more; never the one that asks. */
  unitId: string
  levelLabel: string
  reasons: string[]
  /** As the citizen was told. */
  answer: { text: string; at: number }
  /** Whether the citizen is told by WeChat, where one tap says whether it is solved. */
  isTold: boolean
}

/** What one feature hands over to another, by topic. */
export interface HandoverFacts {
  /** A 差评 was counted: to `cases`. */
  'rating.bad': RatedWords & { ratingId: string }
  /** A good rating was drawn for a follow-up and has a number: to `follow-up`. */
  'rating.sampled': RatedWords & { ratingId: string }
  /** Another person served: to `cases`. */
  'rating.attributed': { ratingId: string; personId: string }
  /** The citizen's data went: to `cases` and `follow-up`. */
  'rating.erased': { ratingId: string }
  /** The unit has answered in this round: to `follow-up`. */
  'case.answered': AnsweredCase
  /**
   * There is nothing more to ask in this round: to `follow-up`, which stops. `said` is the citizen's own word in the
   * mini-program; missing where the case was dismissed.
   */
  'case.settled': { caseId: string; round: number; said?: 'solved' | 'not-solved' }
  /** To `rating`, which counts again. `version` grows with every step of the case: the older of two never comes last. */
  'case.standing': { ratingId: string; version: number; standing: CaseStanding }
  /** The citizen is being asked: to `cases`. */
  'follow-up.begun': { caseId: string; round: number }
  /** To `cases`. `words` are what the citizen said besides. */
  'follow-up.ended': { caseId: string; round: number; outcome: FollowUpOutcome; words?: string }
  /** What the citizen wrote after the answer was given: to `cases`. */
  'follow-up.said': { caseId: string; round: number; words: string }
  /** Somebody came into a post by a change of the personnel records: to `reminder`. */
  'person.moved': { personId: string; move: PostMove; on: string; position: string }
  /**
   * To the feature that wrote the message; `subject` is what it said of it. `words` say in Chinese why it failed, `cost`
   * (分) what it came to.
   */
  'notice.result': {
    messageId: string
    subject: string
    at: number
    event: NoticeEvent
    words?: string
    cost?: number
  }
}

export type HandoverTopic = keyof HandoverFacts
export type Receiver = 'rating' | 'cases' | 'follow-up' | 'notice' | 'reminder'
