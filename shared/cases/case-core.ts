import type { StaffRole } from '../kernel/roles'
import type { CaseClock } from './case-clocks'
import type { CaseState, Dismissal, Verdict, WarningLevel } from './case-states'

/** A question that one person asked and another decides. People by their ids. */
interface Decided {
  decidedBy?: string
  decidedAt?: number
  decisionReason?: string
}

export interface Extension extends Decided {
  state: 'asked' | 'approved' | 'refused'
  days: number
  reason: string
  askedBy: string
  askedAt: number
}

export interface DismissalProposal extends Decided {
  state: 'proposed' | 'approved' | 'refused'
  kind: Dismissal
  reason: string
  proposedBy: string
  proposedAt: number
  /** Where the case stood, and stands again when it is refused. */
  from: CaseState
}

export interface Appeal extends Decided {
  state: 'open' | 'upheld' | 'refused'
  reason: string
  by: string
  at: number
}

/** How the citizen was heard in the end; `no-contact` is who left no way to be asked. */
export type Heard = 'solved' | 'not-solved' | 'unreachable' | 'no-contact'

/** What the rules of a case look at and change; everything else about it only describes it. */
export interface CaseCore {
  state: CaseState
  /** Counts what a decision rests on; a note or a warning does not change it. */
  version: number
  /** 1, and one more with each 二次办理. */
  round: number
  /** Answers given so far, returned ones among them: what a follow-up asks about. */
  answers: number
  /** The unit that handles it, and the one whose window was rated. */
  unitId: string
  ratedUnitId: string
  handlerId?: string
  ratedPersonId?: string
  clocks: CaseClock[]
  verdict?: Verdict
  finding?: string
  verifiedAt?: number
  answer?: { text: string; at: number; by: string; round: number }
  extension?: Extension
  dismissal?: DismissalProposal
  appeal?: Appeal
  followUp?: Heard
  closedAt?: number
}

/** Who takes a step. Roles are those that reach this very case. */
export type StepTaker =
  | { kind: 'staff'; personId: string; unitId: string; roles: readonly StaffRole[] }
  | { kind: 'citizen' }
  | { kind: 'system' }

/** What a step brings along, as far as it needs it. */
export interface StepFacts {
  reason?: string
  /** How many files. */
  evidence?: number
  handlerId?: string
  unitId?: string
  verdict?: Verdict
  finding?: string
  dismissal?: Dismissal
  days?: number
  text?: string
  heard?: Heard
  appealDecision?: 'refused' | 'untrue' | 'misrated'
  personId?: string
  warning?: { clock: CaseClock['kind']; round: number; level: Exclude<WarningLevel, 'none'> }
}
