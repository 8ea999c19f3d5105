import {
  decidePlan,
  editPlan,
  submitPlan,
  switchPlan,
  withdrawPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PlanDocument, PlanStepDocument } from '../reminder.documents'
import { contentOf, planCalls } from '../testing/plan-calls'
import { createReminderHouse, type ReminderHouse } from '../testing/reminder-house'

/** Walks of one plan's life; more of them with WALKS. */
const WALKS = Number(process.env.WALKS ?? 30)
const STEPS = 60
const WRITERS = ['inspector', 'second-inspector', 'admin'] as const
const APPROVERS: readonly string[] = [...WRITERS, 'leader']
const ANYBODY = [...APPROVERS, 'auditor', 'town-admin']
const MINUTE = 60_000

/** A generator of its own, so that a walk that fails is taken again by its number. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** What a plan must be, told by other means than the table: who wrote and submitted, and what somebody else approved. */
interface Oracle {
  standing: 'new' | 'active' | 'paused' | 'ended'
  draft: 'none' | 'draft' | 'submitted' | 'returned'
  words: string | undefined
  inForce: string | undefined
  wrote: string | undefined
  submitted: string | undefined
  version: number
}

const ACTIONS = ['edit', 'submit', 'withdraw', 'approve', 'return', 'pause', 'resume', 'end'] as const
const FORWARD = ['edit', 'submit', 'approve'] as const
type Action = (typeof ACTIONS)[number]

/** What is to become of the plan, or undefined where the step has to be refused. */
function foretell(was: Oracle, action: Action, who: string, words: string): Oracle | undefined {
  const { draft, standing, submitted, wrote } = was
  const next = { ...was, version: was.version + 1 }
  const isOver = standing === 'ended'
  const mayWrite = (WRITERS as readonly string[]).includes(who)
  const isSecond = APPROVERS.includes(who) && who !== wrote && who !== submitted
  switch (action) {
    case 'edit':
      return isOver || !mayWrite || draft === 'submitted'
        ? undefined
        : { ...next, draft: 'draft', words, wrote: who, submitted: undefined }
    case 'submit':
      return isOver || !mayWrite || draft === 'none' || draft === 'submitted'
        ? undefined
        : { ...next, draft: 'submitted', submitted: who }
    case 'withdraw':
      return isOver || !mayWrite || draft !== 'submitted'
        ? undefined
        : { ...next, draft: 'draft', submitted: undefined }
    case 'return':
      return isOver || !isSecond || draft !== 'submitted'
        ? undefined
        : { ...next, draft: 'returned', submitted: undefined }
    case 'approve':
      return isOver || !isSecond || draft !== 'submitted'
        ? undefined
        : {
            ...next,
            standing: 'active',
            draft: 'none',
            inForce: was.words,
            words: undefined,
            wrote: undefined,
            submitted: undefined,
          }
    case 'pause':
      return standing === 'active' && mayWrite ? { ...next, standing: 'paused' } : undefined
    case 'resume':
      return standing === 'paused' && mayWrite ? { ...next, standing: 'active' } : undefined
    case 'end': {
      if (isOver || !mayWrite) return undefined
      const ended = { ...next, standing: 'ended', draft: 'none', submitted: undefined } as const
      return was.inForce === undefined ? ended : { ...ended, words: undefined, wrote: undefined }
    }
  }
}

/** How the plan stands, in the oracle's words. */
function seenAs({ draft, draftBy, draftState, inForce, state, submittedBy, version }: PlanDocument): Oracle {
  return {
    standing: state,
    draft: draftState,
    words: draft?.name,
    inForce: inForce?.name,
    wrote: draftBy?.replace('person-', ''),
    submitted: submittedBy?.replace('person-', ''),
    version,
  }
}

function take(
  house: ReminderHouse,
  action: Action,
  who: string,
  seen: { id: string; version: number },
  content: PlanContent,
) {
  const reason = '有原因'
  switch (action) {
    case 'edit':
      return house.call(editPlan, { ...seen, content }, who)
    case 'submit':
      return house.call(submitPlan, { ...seen, reason }, who)
    case 'withdraw':
      return house.call(withdrawPlan, seen, who)
    case 'approve':
    case 'return':
      return house.call(decidePlan, { ...seen, decision: action, reason }, who)
    default:
      return house.call(switchPlan, { ...seen, to: action, reason }, who)
  }
}

describe('whatever staff do with a plan, in any order', () => {
  it('is in force only what a second person approved, and no step goes unrecorded', async () => {
    const taken = new Set<string>()
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const random = randomOf(seed)
      const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
      const house = await createReminderHouse()
      const calls = planCalls(() => house)
      const first = pick(WRITERS)
      const id = await calls.create(contentOf({ name: '第0稿' }), first)
      let expected: Oracle = {
        standing: 'new',
        draft: 'draft',
        words: '第0稿',
        inForce: undefined,
        wrote: first,
        submitted: undefined,
        version: 1,
      }
      for (let step = 1; step <= STEPS; step += 1) {
        // Calls of a minute are limited, which is another rule than these.
        house.clock.advance(MINUTE)
        // Ends are rare, or walks would be short; approvals are tried often, since most are refused.
        const action = random() < 0.015 ? 'end' : random() < 0.5 ? pick(FORWARD) : pick(ACTIONS.slice(0, -1))
        const who = pick(random() < 0.8 ? APPROVERS : ANYBODY)
        const isStale = random() < 0.1 && expected.version > 1
        const words = `第${step}稿`
        const seen = { id, version: isStale ? expected.version - 1 : expected.version }
        const next = isStale ? undefined : foretell(expected, action, who, words)
        const answer = await take(house, action, who, seen, contentOf({ name: words }))
        const told = `seed ${seed}, step ${step}: ${action} by ${who}`
        expect([told, answer.ok]).toEqual([told, next !== undefined])
        if (next) taken.add(`${expected.standing}/${expected.draft}/${action}`)
        expected = next ?? expected
        expect([told, seenAs(await calls.plan(id))]).toEqual([told, expected])
      }
      const history = house.memory.all<PlanStepDocument>('reminder_plan_steps')
      expect(history).toHaveLength(expected.version)
      expect(house.memory.all('audit_entries')).toHaveLength(expected.version)
    }
    // The walks went everywhere.
    for (const action of ACTIONS) expect([...taken].join()).toContain(`/${action}`)
    expect([...taken]).toContain('active/submitted/approve')
    expect([...taken]).toContain('paused/submitted/approve')
  })
})
