import { type Behaviour, type BehaviourKind, DEFAULT_SECONDS } from './behaviour'
import type { PlannedStep } from './call'
import type { CallEvent } from './call-state'

/** Behaviours that end a call while it rings, or before. */
const ENDINGS: Partial<Record<BehaviourKind, CallEvent>> = {
  busy: 'busy',
  refuses: 'refuse',
  off: 'off',
  suspended: 'suspended',
  'no-service': 'no-service',
  invalid: 'invalid',
}

const SECOND = 1000
const BETWEEN_KEYS = 2 * SECOND

/** What a phone that behaves so will do with a call that is placed now. */
export function plannedBehaviour(behaviour: Behaviour, now: number): PlannedStep[] {
  const first = now + (behaviour.seconds ?? DEFAULT_SECONDS) * SECOND
  const by = 'person'
  const ending = ENDINGS[behaviour.kind]
  if (ending !== undefined) return [{ at: first, what: ending, by }]
  if (behaviour.kind === 'hangs-up')
    return [
      { at: first, what: 'answer', by },
      { at: first + SECOND, what: 'hang-up', by },
    ]
  if (behaviour.kind !== 'answers') return []
  const keys = [...(behaviour.keys ?? '')].map(
    (key, index): PlannedStep => ({ at: first + (index + 1) * BETWEEN_KEYS, what: 'key', key, by }),
  )
  return [{ at: first, what: 'answer', by }, ...keys]
}
