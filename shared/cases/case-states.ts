/** Where a case stands. Which step leads from where to where is said by `case-transitions.ts` alone. */
export const CASE_STATES = [
  'to-verify',
  'misdirected',
  'dismissing',
  'rectifying',
  'answered',
  'following-up',
  'reopened',
  'closed',
  'dismissed',
] as const

export type CaseState = (typeof CASE_STATES)[number]

/** States in which something is still to be done. */
export const OPEN_STATES: readonly CaseState[] = CASE_STATES.filter(
  (state) => state !== 'closed' && state !== 'dismissed',
)

/** As staff read it. */
export const CASE_STATE_NAMES: Record<CaseState, string> = {
  'to-verify': '待核实',
  misdirected: '待改派',
  dismissing: '误评/恶意待复核',
  rectifying: '整改中',
  answered: '已答复',
  'following-up': '回访中',
  reopened: '二次办理',
  closed: '办结',
  dismissed: '误评/恶意',
}

/** What the unit found when it verified. */
export const VERDICTS = ['true', 'partly-true', 'untrue'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_NAMES: Record<Verdict, string> = {
  true: '属实',
  'partly-true': '部分属实',
  untrue: '不属实',
}

/** Why a rating does not count: taken by mistake, or given to do harm. Takes two people. */
export const DISMISSALS = ['misrated', 'malicious'] as const
export type Dismissal = (typeof DISMISSALS)[number]
export const DISMISSAL_NAMES: Record<Dismissal, string> = { misrated: '误评', malicious: '恶意评价' }

/** Everything that can happen to a case, by people and by jobs. */
export const CASE_STEPS = [
  'open',
  'assign',
  'refer-back',
  'redirect',
  'verify',
  'propose-dismissal',
  'approve-dismissal',
  'refuse-dismissal',
  'ask-extension',
  'approve-extension',
  'refuse-extension',
  'answer',
  'return-answer',
  'begin-follow-up',
  'close',
  'reopen',
  'appeal',
  'uphold-appeal',
  'refuse-appeal',
  'add-evidence',
  'note',
  'warn',
  'reattribute',
  'forget-citizen',
] as const

export type CaseStep = (typeof CASE_STEPS)[number]

/** The two clocks of the law (国办发〔2019〕51号): verified within one working day, put right within fifteen. */
export const CLOCK_KINDS = ['verify', 'rectify'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]

/** Whom lateness was told already: the handler, the superior, the commission. */
export const WARNING_LEVELS = ['none', 'handler', 'superior', 'commission'] as const
export type WarningLevel = (typeof WARNING_LEVELS)[number]

/** What staff look for. Each is served by an index. */
export const CASE_QUEUES = [
  'to-verify',
  'misdirected',
  'dismissing',
  'rectifying',
  'reopened',
  'answered',
  'following-up',
  'closed',
  'dismissed',
  /** Open and assigned to the caller. */
  'mine',
  /** Open and not assigned to anybody. */
  'unassigned',
  /** A clock is past its end. */
  'overdue',
  /** Somebody waits for a decision on more time. */
  'extension',
  /** The rated person objects. */
  'appeal',
  'all',
] as const

export type CaseQueue = (typeof CASE_QUEUES)[number]
