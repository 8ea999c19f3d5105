import { addDays } from '../calendar/day'
import type { ErrorCode } from '../kernel/errors'
import { levelOf, type RegionLevel } from '../kernel/region-code'
import { type Result, succeed } from '../kernel/result'
import type { StaffRole } from '../kernel/roles'
import {
  availableStepsOf,
  missingOfStep,
  refusalOfStep,
  type StepRow,
  type StepRules,
} from '../kernel/step-table'
import type { AnnouncementKind } from './announcements/announcement-kinds'
import { POSTING_DAYS } from './legal-terms'
import {
  AUTHORS,
  PUBLICATION_STATE_NAMES,
  type PublicationState,
  type PublicationStep,
  REVIEW_ROUTE,
  REVIEW_STATES,
  REVIEWERS,
  type ReviewState,
} from './publication-states'

/** What the rules know of a publication. */
export interface PublicationCore {
  state: PublicationState
  version: number
  regionId: string
  lineCount: number
  /** Set where it brings an announcement instead of lines. */
  announcement?: AnnouncementKind
  /** Everybody who wrote in it or submitted it. */
  writers: string[]
  /** Approvals since the last submission. */
  approvals: { at: number; personId: string; state: ReviewState }[]
  returned?: { reason: string; by: string; at: number }
  postedUntil?: string
}

/** Who takes a step, with the roles that reach the publication. */
export type PublicationTaker =
  | { kind: 'staff'; personId: string; roles: readonly StaffRole[] }
  | { kind: 'system' }

export interface PublicationStepFacts {
  reason: string
}

/** What a step is judged with besides the publication. */
export interface PublicationSituation {
  now: number
  today: string
  /** Whether anything that was asked about it is still open. */
  hasOpenObjection?: boolean
}

type Party = 'author' | 'reviewer' | 'keeper' | 'system'
type Requirement = 'not-a-writer' | 'not-approved-before' | 'has-lines' | 'posting-over' | 'nothing-asked'

/** Every step but the beginning, which has no publication before it; `stop` is the job's way of returning it. */
export type TakeablePublicationStep = Exclude<PublicationStep, 'create'> | 'stop'

interface Row extends StepRow<PublicationState, Party, Requirement, keyof PublicationStepFacts> {
  to: PublicationState | 'same' | 'first-review' | 'next-review'
}

const IN_REVIEW: readonly PublicationState[] = REVIEW_STATES

/** The whole life of a publication: whatever changes its state is a row of this table. */
const PUBLICATION_TRANSITIONS: Record<TakeablePublicationStep, Row> = {
  edit: { by: ['author'], from: ['draft'], to: 'same', needs: [], brings: [] },
  submit: { by: ['author'], from: ['draft'], to: 'first-review', needs: ['has-lines'], brings: [] },
  'take-back': { by: ['author'], from: IN_REVIEW, to: 'draft', needs: [], brings: [] },
  approve: {
    by: ['reviewer'],
    from: IN_REVIEW,
    to: 'next-review',
    needs: ['not-a-writer', 'not-approved-before'],
    brings: ['reason'],
  },
  return: {
    by: ['reviewer'],
    from: IN_REVIEW,
    to: 'draft',
    needs: ['not-a-writer', 'not-approved-before'],
    brings: ['reason'],
  },
  discard: { by: ['author'], from: ['draft'], to: 'discarded', needs: [], brings: ['reason'] },
  stop: { by: ['system'], from: ['publishing'], to: 'draft', needs: [], brings: ['reason'] },
  publish: { by: ['system'], from: ['publishing'], to: 'published', needs: [], brings: [] },
  archive: {
    by: ['keeper'],
    from: ['published'],
    to: 'archived',
    needs: ['posting-over', 'nothing-asked'],
    brings: [],
  },
  withdraw: { by: ['system'], from: ['published', 'archived'], to: 'withdrawn', needs: [], brings: [] },
}

interface Condition {
  holds(value: PublicationCore, taker: PublicationTaker, situation: PublicationSituation): boolean
  code: ErrorCode
  message: string
}

const REQUIREMENTS: Record<Requirement, Condition> = {
  'not-a-writer': {
    holds: ({ writers }, taker) => taker.kind === 'system' || !writers.includes(taker.personId),
    code: 'FORBIDDEN',
    message: '这份材料您参与了编写，请由另一位同志审核',
  },
  'not-approved-before': {
    holds: ({ approvals }, taker) =>
      taker.kind === 'system' || !approvals.some(({ personId }) => personId === taker.personId),
    code: 'FORBIDDEN',
    message: '这份材料的前一道审核是您通过的，请由另一位同志审核',
  },
  'has-lines': {
    holds: ({ announcement, lineCount }) => lineCount > 0 || announcement !== undefined,
    code: 'INVALID_INPUT',
    message: '还没有明细，请先添加明细再提交',
  },
  // 山东省村务公开条例 第十三条
  'posting-over': {
    holds: ({ postedUntil }, _taker, { today }) => postedUntil === undefined || today > postedUntil,
    code: 'CONFLICT',
    message: `公示不满${POSTING_DAYS}天，期满后才能归档`,
  },
  'nothing-asked': {
    holds: (_value, _taker, { hasOpenObjection }) => hasOpenObjection !== true,
    code: 'CONFLICT',
    message: '还有群众疑问没有了结，请答复了结后再归档',
  },
}

const RULES: StepRules<
  TakeablePublicationStep,
  PublicationState,
  Party,
  Requirement,
  PublicationCore,
  PublicationTaker,
  PublicationSituation,
  PublicationStepFacts
> = {
  table: PUBLICATION_TRANSITIONS,
  stateNames: PUBLICATION_STATE_NAMES,
  requirements: REQUIREMENTS,
  missing: { reason: '请写明理由' },
  isParty,
}

/**
 * The publication after a step, or why the step cannot be taken; the only way in which its state changes.
 * @param taker who takes it, with the roles that reach the publication
 */
export function takePublicationStep<Publication extends PublicationCore>(
  value: Publication,
  step: TakeablePublicationStep,
  taker: PublicationTaker,
  facts: Partial<PublicationStepFacts>,
  situation: PublicationSituation,
): Result<Publication> {
  const refusal =
    refusalOfStep(RULES, value, step, taker, facts, situation) ?? missingOfStep(RULES, step, facts)
  if (refusal) return refusal
  const next = {
    ...EFFECTS[step]?.(value, taker, facts, situation),
    state: stateAfter(value, step),
    version: value.version + 1,
  }
  const { returned, ...rest } = value
  const isSettled = step === 'submit' || step === 'discard'
  return succeed({ ...rest, ...(returned && !isSettled && { returned }), ...next } as Publication)
}

/** What somebody can do with a publication now, in the order of the table. */
export function availablePublicationSteps(
  value: PublicationCore,
  taker: PublicationTaker,
  situation: PublicationSituation,
): TakeablePublicationStep[] {
  return availableStepsOf(RULES, value, taker, situation)
}

/**
 * Why a step cannot be taken, to be shown to whoever could take it otherwise.
 * @returns undefined when it can
 */
export function whyNotPublicationStep(
  value: PublicationCore,
  step: TakeablePublicationStep,
  taker: PublicationTaker,
  situation: PublicationSituation,
): { code: ErrorCode; message: string } | undefined {
  const refusal = refusalOfStep(RULES, value, step, taker, {}, situation)
  return refusal?.ok === false ? refusal.error : undefined
}

/** The last day of the posting of what is published on a day, which does not count itself. */
export function postedUntilOf(publishedOn: string): string {
  return addDays(publishedOn, POSTING_DAYS)
}

/** The step as the history tells it. */
export function recordedStep(step: TakeablePublicationStep): PublicationStep {
  return step === 'stop' ? 'return' : step
}

export function publisherLevel(regionId: string): RegionLevel {
  const level = levelOf(regionId)
  if (level === undefined) throw new Error(`a publication of no place: ${regionId}`)
  return level
}

function isReview(state: PublicationState): state is ReviewState {
  return (REVIEW_STATES as readonly PublicationState[]).includes(state)
}

function isParty(party: Party, { regionId, state }: PublicationCore, taker: PublicationTaker): boolean {
  if (party === 'system') return taker.kind === 'system'
  if (taker.kind !== 'staff') return false
  const level = publisherLevel(regionId)
  const holdsOneOf = (roles: readonly StaffRole[]) => taker.roles.some((role) => roles.includes(role))
  if (party === 'author') return holdsOneOf(AUTHORS[level])
  if (party === 'keeper') return holdsOneOf([...AUTHORS[level], 'town-reviewer'])
  // Where it lies with nobody, its reviewers are told so, and strangers that it is not theirs.
  const reviews = isReview(state) ? [state] : REVIEW_ROUTE[level]
  return reviews.some((review) => holdsOneOf(REVIEWERS[review]))
}

function stateAfter({ regionId, state }: PublicationCore, step: TakeablePublicationStep): PublicationState {
  const { to } = PUBLICATION_TRANSITIONS[step]
  const route: readonly PublicationState[] = REVIEW_ROUTE[publisherLevel(regionId)]
  if (to === 'same') return state
  if (to === 'first-review') return route[0] ?? state
  if (to === 'next-review') return route[route.indexOf(state) + 1] ?? 'publishing'
  return to
}

type Effect = (
  value: PublicationCore,
  taker: PublicationTaker,
  facts: Partial<PublicationStepFacts>,
  situation: PublicationSituation,
) => Partial<PublicationCore>

const writes: Effect = ({ writers }, taker) =>
  taker.kind === 'staff' ? { writers: [...new Set([...writers, taker.personId])] } : {}
const isReturned: Effect = (_value, taker, { reason = '' }, { now }) => ({
  approvals: [],
  returned: { reason, by: taker.kind === 'staff' ? taker.personId : 'system', at: now },
})

/** What a step changes besides state and version. */
const EFFECTS: Partial<Record<TakeablePublicationStep, Effect>> = {
  edit: writes,
  submit: (...given) => ({ ...writes(...given), approvals: [] }),
  'take-back': () => ({ approvals: [] }),
  approve: ({ approvals, state }, taker, _facts, { now }) =>
    taker.kind === 'staff' && isReview(state)
      ? { approvals: [...approvals, { at: now, personId: taker.personId, state }] }
      : {},
  return: isReturned,
  stop: isReturned,
}
