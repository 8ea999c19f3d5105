import { BROKEN_ROOMS, SOUND_ROOMS, WAY_BACK } from './broken-rooms'
import { cruiseTree, type Violation } from './cruise-tree'

const { forbidden } = jest.requireActual<{ forbidden: { name: string; comment?: string }[] }>(
  '../../.dependency-cruiser.cjs',
)

describe('the rules that keep rooms apart', () => {
  let violations: Violation[]

  beforeAll(async () => {
    violations = await cruiseTree([...BROKEN_ROOMS, WAY_BACK, ...SOUND_ROOMS])
  })

  test.each(BROKEN_ROOMS)('$rule: $from → $to', ({ rule, from, to = from }) => {
    expect(violations).toContainEqual({ rule, from, to })
  })

  test.each(SOUND_ROOMS)('allowed: $from → $to', ({ from, to }) => {
    expect(violations.filter((violation) => violation.from === from && violation.to === to)).toEqual([])
  })

  test('every rule is broken here once and says why it is there', () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(
      [...new Set(BROKEN_ROOMS.map(({ rule }) => rule))].sort(),
    )
    expect(forbidden.filter(({ comment }) => !comment)).toEqual([])
  })
})
