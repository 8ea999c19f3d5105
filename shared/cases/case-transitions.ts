import type { StaffRole } from '../kernel/roles'
import type { StepRow } from '../kernel/step-table'
import type { StepFacts } from './case-core'
import type { CaseRequirement } from './case-requirements'
import { CASE_STATES, type CaseState, type CaseStep } from './case-states'

/** Who takes a step: holders of a role that reaches the case, the citizen whose case it is, the rated person, or a job. */
export type StepParty = { roles: readonly StaffRole[] } | 'citizen' | 'rated-person' | 'system'

/** Every step but the opening, which has no case before it. */
export type TakeableStep = Exclude<CaseStep, 'open'>

/** One row of the table: what `StepRow` says, and what is true after the step. */
export interface StepRule extends StepRow<CaseState, StepParty, CaseRequirement, keyof StepFacts> {
  to: CaseState | 'same' | 'as-before-proposal' | 'back-to-handling' | 'as-the-appeal-says'
  /** What becomes of the clocks. */
  clocks:
    | 'kept'
    | 'verify-stops'
    | 'rectify-stops'
    | 'all-stop'
    | 'rectify-starts'
    | 'rectify-runs-on'
    | 'extended'
    | 'warned'
  /** Whether whoever saw the case before has to look again before acting. */
  outdates: boolean
}

const ALL = CASE_STATES
/** Where somebody of the unit works on it. */
const HANDLING = ['rectifying', 'reopened'] as const
/** Where something was found that the rated person can object to. */
const FOUND = ['dismissing', 'rectifying', 'answered', 'following-up', 'reopened', 'closed'] as const

const HANDLERS: StepParty = { roles: ['unit-clerk', 'cadre'] }
const ASSIGNERS: StepParty = { roles: ['unit-clerk', 'town-reviewer', 'dispatcher', 'inspector'] }
const SUPERVISORS: StepParty = { roles: ['town-reviewer', 'inspector', 'leader'] }
const JUDGES: StepParty = { roles: ['inspector'] }

/**
 * The whole life of a case. Whatever changes its state is a row of this table and goes through `takeStep`. The clocks are
 * the law's (国办发〔2019〕51号) and belong to the citizen: they run on while a case is referred back or a dismissal is
 * being decided, and who is warned then is whose desk it lies on.
 */
export const CASE_TRANSITIONS: Record<TakeableStep, StepRule> = {
  assign: {
    by: [ASSIGNERS],
    from: ['to-verify', ...HANDLING],
    to: 'same',
    needs: ['not-rated', 'handler-not-rated'],
    brings: ['handlerId'],
    clocks: 'kept',
    outdates: true,
  },
  'refer-back': {
    by: [{ roles: ['unit-clerk'] }],
    from: ['to-verify'],
    to: 'misdirected',
    needs: ['not-rated'],
    brings: ['reason'],
    clocks: 'kept',
    outdates: true,
  },
  redirect: {
    by: [{ roles: ['dispatcher', 'inspector'] }],
    from: ['to-verify', 'misdirected'],
    to: 'to-verify',
    needs: ['not-rated'],
    brings: ['unitId', 'reason'],
    clocks: 'kept',
    outdates: true,
  },
  verify: {
    by: [HANDLERS],
    from: ['to-verify'],
    to: 'rectifying',
    needs: ['not-rated'],
    brings: ['verdict', 'finding'],
    clocks: 'verify-stops',
    outdates: true,
  },
  'propose-dismissal': {
    by: [HANDLERS],
    from: ['to-verify', 'rectifying'],
    to: 'dismissing',
    needs: ['not-rated', 'no-dismissal-refused'],
    brings: ['dismissal', 'reason'],
    clocks: 'kept',
    outdates: true,
  },
  'approve-dismissal': {
    by: [JUDGES],
    from: ['dismissing'],
    to: 'dismissed',
    needs: ['not-rated', 'not-the-proposer', 'outside-the-unit'],
    brings: ['reason'],
    clocks: 'all-stop',
    outdates: true,
  },
  'refuse-dismissal': {
    by: [JUDGES],
    from: ['dismissing'],
    to: 'as-before-proposal',
    needs: ['not-rated', 'not-the-proposer', 'outside-the-unit'],
    brings: ['reason'],
    clocks: 'kept',
    outdates: true,
  },
  'ask-extension': {
    by: [HANDLERS],
    from: HANDLING,
    to: 'same',
    needs: ['not-rated', 'no-extension-yet', 'clock-known', 'clock-not-over'],
    brings: ['days', 'reason'],
    clocks: 'kept',
    outdates: true,
  },
  'approve-extension': {
    by: [SUPERVISORS],
    from: HANDLING,
    to: 'same',
    needs: ['not-rated', 'extension-asked', 'not-the-asker', 'clock-known'],
    brings: ['reason'],
    clocks: 'extended',
    outdates: true,
  },
  'refuse-extension': {
    by: [SUPERVISORS],
    from: HANDLING,
    to: 'same',
    needs: ['not-rated', 'extension-asked', 'not-the-asker'],
    brings: ['reason'],
    clocks: 'kept',
    outdates: true,
  },
  answer: {
    by: [HANDLERS],
    from: HANDLING,
    to: 'answered',
    needs: ['not-rated'],
    brings: ['text', 'evidence'],
    clocks: 'rectify-stops',
    outdates: true,
  },
  'return-answer': {
    by: [SUPERVISORS],
    from: ['answered'],
    to: 'back-to-handling',
    needs: ['not-rated', 'not-the-answerer'],
    brings: ['reason'],
    clocks: 'rectify-runs-on',
    outdates: true,
  },
  'begin-follow-up': {
    by: ['system'],
    from: ['answered'],
    to: 'following-up',
    needs: [],
    brings: [],
    clocks: 'kept',
    outdates: true,
  },
  close: {
    by: ['citizen', 'system'],
    from: ['answered', 'following-up', 'closed'],
    to: 'closed',
    needs: ['still-to-be-heard'],
    brings: ['heard'],
    clocks: 'kept',
    outdates: true,
  },
  reopen: {
    by: ['citizen', 'system'],
    from: ['answered', 'following-up', 'closed'],
    to: 'reopened',
    needs: ['still-to-be-heard'],
    brings: [],
    clocks: 'rectify-starts',
    outdates: true,
  },
  appeal: {
    by: ['rated-person'],
    from: FOUND,
    to: 'same',
    needs: ['found-against', 'no-appeal-yet', 'appeal-in-time'],
    brings: ['reason'],
    clocks: 'kept',
    outdates: true,
  },
  'uphold-appeal': {
    by: [JUDGES],
    from: FOUND,
    to: 'as-the-appeal-says',
    needs: ['appeal-open', 'not-rated', 'outside-the-unit'],
    brings: ['appealDecision', 'reason'],
    clocks: 'kept',
    outdates: true,
  },
  'refuse-appeal': {
    by: [JUDGES],
    from: FOUND,
    to: 'same',
    needs: ['appeal-open', 'not-rated', 'outside-the-unit'],
    brings: ['reason'],
    clocks: 'kept',
    outdates: true,
  },
  // A job brings what the citizen told the follow-up, which may have closed the case by then.
  'add-evidence': {
    by: ['citizen', 'system'],
    from: ALL,
    to: 'same',
    needs: ['open-for-citizen'],
    brings: [],
    clocks: 'kept',
    outdates: true,
  },
  note: {
    by: [
      {
        roles: ['unit-clerk', 'cadre', 'town-reviewer', 'follow-up-officer', 'dispatcher', 'inspector'],
      },
    ],
    from: ALL,
    to: 'same',
    needs: ['not-rated'],
    brings: [],
    clocks: 'kept',
    outdates: false,
  },
  warn: {
    by: ['system'],
    from: ['to-verify', 'misdirected', 'dismissing', ...HANDLING],
    to: 'same',
    needs: [],
    brings: ['warning'],
    clocks: 'warned',
    outdates: false,
  },
  reattribute: {
    by: ['system'],
    from: ALL,
    to: 'same',
    needs: [],
    brings: ['personId'],
    clocks: 'kept',
    outdates: true,
  },
  'forget-citizen': {
    by: ['system'],
    from: ALL,
    to: 'same',
    needs: [],
    brings: [],
    clocks: 'kept',
    outdates: false,
  },
}
