import type { RegionLevel } from '../kernel/region-code'
import type { StaffRole } from '../kernel/roles'
import type { PublicationState } from './publication-states'
import {
  availablePublicationSteps,
  type PublicationCore,
  type PublicationTaker,
  postedUntilOf,
  type TakeablePublicationStep,
  takePublicationStep,
} from './publication-transitions'

const WALKS = 2000
const STEPS = 40
const REASON = '核对过了'

/** A generator of its own, so that a walk that fails is taken again by its number. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const REGIONS: Record<RegionLevel, string> = {
  district: '630102',
  town: '630102100',
  village: '630102100201',
}
/** Some people, one of whom holds the roles of two sides. */
const PEOPLE: Record<string, StaffRole[]> = {
  clerk: ['village-clerk'],
  'clerk-and-supervisor': ['village-clerk', 'village-supervisor'],
  supervisor: ['village-supervisor'],
  'supervisor-and-town': ['village-supervisor', 'town-reviewer'],
  town: ['town-reviewer'],
  finance: ['unit-clerk'],
  'finance-and-leader': ['unit-clerk', 'leader'],
  inspector: ['inspector'],
  leader: ['leader'],
  auditor: ['auditor'],
  admin: ['admin'],
}
const STEPS_TO_TAKE: readonly TakeablePublicationStep[] = [
  'edit',
  'submit',
  'take-back',
  'approve',
  'return',
  'discard',
  'stop',
  'publish',
  'archive',
  'withdraw',
]

/** What a publication must be, told by other means than the table. */
interface Oracle {
  state: PublicationState
  wrote: Set<string>
  approved: Set<string>
  /** Lines, or one announcement. */
  brings: number
  version: number
  isReturned: boolean
}

interface Try {
  step: TakeablePublicationStep
  /** Nobody is the job. */
  who: string | undefined
  level: RegionLevel
  isOver: boolean
  hasQuestions: boolean
  saysWhy: boolean
}

/** What is to become of the publication, or undefined where the step has to be refused. */
function foretell(was: Oracle, { hasQuestions, isOver, level, saysWhy, step, who }: Try): Oracle | undefined {
  const roles = who === undefined ? [] : (PEOPLE[who] ?? [])
  const is = (...some: StaffRole[]) => some.some((role) => roles.includes(role))
  const writes = level === 'village' ? is('village-clerk') : is('unit-clerk')
  const next = { ...was, version: was.version + 1 }
  const isReview = was.state.endsWith('-review')
  const decides =
    (was.state === 'supervisor-review' && is('village-supervisor')) ||
    (was.state === 'town-review' && is('town-reviewer')) ||
    (was.state === 'district-review' && is('inspector', 'leader'))
  const isApart = who !== undefined && !was.wrote.has(who) && !was.approved.has(who)
  switch (step) {
    case 'edit':
      return writes && was.state === 'draft'
        ? { ...next, wrote: new Set([...was.wrote, who ?? '']) }
        : undefined
    case 'submit':
      return writes && was.state === 'draft' && was.brings > 0
        ? {
            ...next,
            state: level === 'village' ? 'supervisor-review' : 'district-review',
            wrote: new Set([...was.wrote, who ?? '']),
            approved: new Set(),
            isReturned: false,
          }
        : undefined
    case 'take-back':
      return writes && isReview ? { ...next, state: 'draft', approved: new Set() } : undefined
    case 'approve':
      return decides && isApart && saysWhy
        ? {
            ...next,
            state: was.state === 'supervisor-review' ? 'town-review' : 'publishing',
            approved: new Set([...was.approved, who ?? '']),
          }
        : undefined
    case 'return':
      return decides && isApart && saysWhy
        ? { ...next, state: 'draft', approved: new Set(), isReturned: true }
        : undefined
    case 'discard':
      return writes && was.state === 'draft' && saysWhy
        ? { ...next, state: 'discarded', isReturned: false }
        : undefined
    case 'stop':
      return who === undefined && was.state === 'publishing' && saysWhy
        ? { ...next, state: 'draft', approved: new Set(), isReturned: true }
        : undefined
    case 'publish':
      return who === undefined && was.state === 'publishing' ? { ...next, state: 'published' } : undefined
    case 'archive':
      return (writes || is('town-reviewer')) && was.state === 'published' && isOver && !hasQuestions
        ? { ...next, state: 'archived' }
        : undefined
    case 'withdraw':
      return who === undefined && (was.state === 'published' || was.state === 'archived')
        ? { ...next, state: 'withdrawn' }
        : undefined
  }
}

function seenAs({
  announcement,
  approvals,
  lineCount,
  returned,
  state,
  version,
  writers,
}: PublicationCore): Oracle {
  return {
    state,
    version,
    brings: announcement === undefined ? lineCount : 1,
    wrote: new Set(writers),
    approved: new Set(approvals.map(({ personId }) => personId)),
    isReturned: returned !== undefined,
  }
}

function isSame(one: Oracle, other: Oracle): boolean {
  const written = ({ approved, wrote, ...rest }: Oracle) =>
    JSON.stringify([
      Object.entries(rest).sort(([name], [next]) => (name < next ? -1 : 1)),
      [...approved].sort(),
      [...wrote].sort(),
    ])
  return written(one) === written(other)
}

describe('the life of a publication', () => {
  it('is what the rules say, in whatever order whoever tries whatever', () => {
    const taken = new Set<string>()
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const random = randomOf(seed)
      const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
      const level = pick(['village', 'town', 'district'] as const)
      const author = level === 'village' ? 'clerk' : 'finance'
      let publication: PublicationCore = {
        state: 'draft',
        version: 1,
        regionId: REGIONS[level],
        lineCount: pick([0, 1, 7, 7]),
        writers: [author],
        approvals: [],
        postedUntil: '2026-07-05',
        ...(seed % 5 === 0 && { announcement: 'policy', lineCount: 0 }),
      }
      for (let count = 0; count < STEPS; count += 1) {
        const forward = { draft: 'submit', publishing: 'publish', published: 'archive' }[
          publication.state as 'draft'
        ]
        const step =
          random() < 0.3 ? ((forward ?? 'approve') as TakeablePublicationStep) : pick(STEPS_TO_TAKE)
        const isRare = ['discard', 'withdraw', 'take-back', 'stop'].includes(step) && random() < 0.7
        if (isRare) continue
        const one: Try = {
          step,
          who: random() < 0.25 ? undefined : pick(Object.keys(PEOPLE)),
          level,
          isOver: random() < 0.6,
          hasQuestions: random() < 0.3,
          saysWhy: random() < 0.8,
        }
        const taker: PublicationTaker =
          one.who === undefined
            ? { kind: 'system' }
            : { kind: 'staff', personId: one.who, roles: PEOPLE[one.who] ?? [] }
        const expected = foretell(seenAs(publication), one)
        const result = takePublicationStep(publication, step, taker, one.saysWhy ? { reason: REASON } : {}, {
          now: count,
          today: one.isOver ? '2026-07-06' : '2026-07-05',
          hasOpenObjection: one.hasQuestions,
        })
        const told = `seed ${seed}, step ${count}: ${step} by ${one.who} in ${publication.state}`
        // Eighty thousand expectations would take longer than all the steps.
        if (result.ok !== (expected !== undefined)) expect([told, result]).toEqual([told, expected])
        if (!result.ok || !expected) continue
        taken.add(`${level}/${publication.state}/${step}`)
        publication = result.data
        if (!isSame(seenAs(publication), expected))
          expect([told, seenAs(publication)]).toEqual([told, expected])
      }
    }
    // The walks went everywhere.
    for (const path of [
      'village/supervisor-review/approve',
      'village/town-review/approve',
      'village/town-review/return',
      'town/district-review/approve',
      'district/publishing/publish',
      'village/publishing/stop',
      'village/published/archive',
      'village/archived/withdraw',
      'village/draft/discard',
    ])
      expect([...taken]).toContain(path)
  })

  it('offers exactly the steps that can be taken', () => {
    const publication: PublicationCore = {
      state: 'town-review',
      version: 3,
      regionId: REGIONS.village,
      lineCount: 1,
      writers: ['clerk'],
      approvals: [{ at: 1, personId: 'supervisor-and-town', state: 'supervisor-review' }],
    }
    const stepsOf = (personId: string) =>
      availablePublicationSteps(
        publication,
        { kind: 'staff', personId, roles: PEOPLE[personId] ?? [] },
        { now: 1, today: '2026-07-01' },
      )
    expect(stepsOf('town')).toEqual(['approve', 'return'])
    expect(stepsOf('clerk')).toEqual(['take-back'])
    expect(stepsOf('supervisor-and-town')).toEqual([])
    expect(stepsOf('auditor')).toEqual([])
  })

  it('keeps a posting up for five days after its own', () => {
    expect(postedUntilOf('2026-02-26')).toBe('2026-03-03')
    expect(postedUntilOf('2026-12-30')).toBe('2027-01-04')
  })
})
