import type { CaseCore, StepFacts, StepTaker } from './case-core'
import type { TakeableStep } from './case-transitions'

type Effect = (value: CaseCore, facts: StepFacts, by: string, now: number) => Partial<CaseCore>

const ANSWERED_MEANWHILE = '已经答复，不再需要延期'

const decided =
  <Name extends 'appeal' | 'dismissal' | 'extension'>(
    name: Name,
    state: NonNullable<CaseCore[Name]>['state'],
  ) =>
  (value: CaseCore, { reason }: StepFacts, by: string, now: number): Partial<CaseCore> => {
    const asked = value[name]
    return asked === undefined
      ? {}
      : { [name]: { ...asked, state, decidedBy: by, decidedAt: now, decisionReason: reason } }
  }

/** An appeal that waits when the rating is dismissed has got what it asked for. */
function appealGranted({ appeal }: CaseCore, by: string, now: number, reason = ''): Partial<CaseCore> {
  if (appeal?.state !== 'open') return {}
  return { appeal: { ...appeal, state: 'upheld', decidedBy: by, decidedAt: now, decisionReason: reason } }
}

const EFFECTS: Partial<Record<TakeableStep, Effect>> = {
  assign: (_value, { handlerId }) => ({ handlerId }),
  redirect: (_value, { unitId = '' }) => ({ unitId, handlerId: undefined }),
  verify: (_value, { finding, verdict }, _by, now) => ({ verdict, finding, verifiedAt: now }),
  'propose-dismissal': ({ state }, { dismissal = 'misrated', reason = '' }, by, now) => ({
    dismissal: { state: 'proposed', kind: dismissal, reason, proposedBy: by, proposedAt: now, from: state },
  }),
  'approve-dismissal': (value, facts, by, now) => ({
    ...decided('dismissal', 'approved')(value, facts, by, now),
    ...appealGranted(value, by, now, facts.reason),
    closedAt: now,
  }),
  'refuse-dismissal': decided('dismissal', 'refused'),
  'ask-extension': (_value, { days = 0, reason = '' }, by, now) => ({
    extension: { state: 'asked', days, reason, askedBy: by, askedAt: now },
  }),
  'approve-extension': decided('extension', 'approved'),
  'refuse-extension': decided('extension', 'refused'),
  answer: ({ answers, extension, round }, { text = '' }, by, now) => ({
    answer: { text, at: now, by, round },
    answers: answers + 1,
    followUp: undefined,
    ...(extension?.state === 'asked' && {
      extension: { ...extension, state: 'refused', decidedAt: now, decisionReason: ANSWERED_MEANWHILE },
    }),
  }),
  'return-answer': () => ({ answer: undefined }),
  close: (_value, { heard }, _by, now) => ({ followUp: heard, closedAt: now }),
  reopen: ({ round }) => ({ followUp: 'not-solved', round: round + 1, closedAt: undefined }),
  appeal: (_value, { reason = '' }, by, now) => ({ appeal: { state: 'open', reason, by, at: now } }),
  'uphold-appeal': (value, facts, by, now) => ({
    ...decided('appeal', 'upheld')(value, facts, by, now),
    ...(facts.appealDecision === 'untrue' ? { verdict: 'untrue' } : { closedAt: now }),
  }),
  'refuse-appeal': decided('appeal', 'refused'),
  // The appeal was the earlier person's; whoever is named now has a right of their own.
  reattribute: ({ handlerId }, { personId }) => ({
    ratedPersonId: personId,
    appeal: undefined,
    ...(handlerId === personId && { handlerId: undefined }),
  }),
}

/** What a step changes besides state and clocks. */
export function effectsOf(
  step: TakeableStep,
  value: CaseCore,
  taker: StepTaker,
  facts: StepFacts,
  now: number,
): Partial<CaseCore> {
  const by = taker.kind === 'staff' ? taker.personId : taker.kind
  return EFFECTS[step]?.(value, facts, by, now) ?? {}
}
