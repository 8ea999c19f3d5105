import type { CaseCore } from '@qingjian/shared/cases/case-core'
import type { CaseSettings } from '@qingjian/shared/cases/case-settings'
import type { CaseStep } from '@qingjian/shared/cases/case-states'
import type { StepWords } from '@qingjian/shared/cases/cases.text'
import type { RatedWords } from '../platform/handover/handover-topics'

/** One 差评 on its way. Its id is the rating's: one rating, one case. What the citizen wrote stays with the rating. */
export interface CaseDocument extends CaseCore {
  _id: string
  /** `P20261128-K7M2Q`. */
  number: string
  openedAt: number
  /** Orders by the opening; unique. */
  position: string
  ratedAt: number
  windowId: string
  windowNumber: string
  windowName: string
  hallName: string
  unitName: string
  /** Of the handling unit, and the town's part of it where there is one. */
  regionId: string
  townId?: string
  /** In the words of the day on which it was rated. */
  words: RatedWords
  /** Finds the citizen's own cases; gone once they took back what is theirs. */
  raterKey?: string
  photos: number
  documents: number
  /** Lines of its history so far, and days that were reckoned later: orders what is told of one instant. */
  steps: number

  // Derived by `withKeys` whenever the case is written.
  /** Orders a list: the most urgent clock first, and after all clocks the newest. */
  rank: string
  /** Set while a clock runs and nobody has the case. */
  desk?: 'unassigned'
  waitsFor?: 'extension' | 'appeal'
  /** When the next warning of lateness is due. */
  warnAt?: number
  /** The year whose calendar is missing. */
  awaitsCalendar?: number
}

/** One line of a case's history. */
export interface StepDocument {
  _id: string
  caseId: string
  /** Orders the steps of a case. */
  position: string
  at: number
  step: CaseStep
  actor: 'staff' | 'citizen' | 'system'
  personId?: string
  words: StepWords
  reason?: string
  /** Among staff only. */
  note?: string
  /** The citizen's own; gone once they took it back. */
  said?: string
  evidence: string[]
}

export interface EvidenceDocument {
  _id: string
  caseId: string
  position: string
  kind: 'photo' | 'document'
  name: string
  by: 'citizen' | 'staff'
  personId?: string
  at: number
  fileId: string
}

/** One level of lateness of one clock, told once. */
export interface WarningDocument {
  _id: string
  caseId: string
  at: number
  clock: 'verify' | 'rectify'
  round: number
  level: 'handler' | 'superior' | 'commission'
  /** Everybody it was told to. */
  personIds: string[]
}

/** A citizen who wants to be told by WeChat; the id is the rating's. */
export interface SubscriptionDocument {
  _id: string
  /** Ciphertext under `subscriptionContext`; gone once the case is over. */
  openid?: string
  at: number
}

export interface StoredCaseSettings extends CaseSettings {
  /** Counts the savings; 0 as long as nobody has saved. */
  version: number
  lastChange?: { at: number; by: string; reason: string }
}

export function subscriptionContext(ratingId: string): string {
  return `case_subscriptions/${ratingId}/openid`
}
