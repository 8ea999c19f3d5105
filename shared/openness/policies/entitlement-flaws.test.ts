import fc from 'fast-check'
import type { Entitlement, EntitlementNode } from './entitlement'
import { flawsOfEntitlement } from './entitlement-flaws'
import { firstNode, nextNode } from './walk-entitlement'

const question = (id: string, ...to: string[]): EntitlementNode => ({
  kind: 'question',
  id,
  text: `问题${id}`,
  answers: to.map((one, place) => ({ text: `回答${place}`, to: one })),
})
const outcome = (id: string): EntitlementNode => ({
  kind: 'outcome',
  id,
  verdict: 'ask',
  text: '请到窗口问一问',
})
const fieldsOf = (nodes: Entitlement) => flawsOfEntitlement(nodes).map(({ field }) => field)

describe('the questions of 我能不能享受', () => {
  it.each<[string, Entitlement, string[]]>([
    ['in order', [question('a', 'b', 'c'), question('b', 'c', 'd'), outcome('c'), outcome('d')], []],
    ['nothing at all', [], []],
    ['an answer leads nowhere', [question('a', 'b', 'x'), outcome('b')], ['0.answers.1.to']],
    ['one id twice', [question('a', 'b', 'b'), outcome('b'), outcome('b')], ['2.id']],
    ['it begins with an outcome', [outcome('a')], ['0.kind']],
    ['a circle of two', [question('a', 'b', 'c'), question('b', 'a', 'c'), outcome('c')], ['1.answers']],
    ['a question that leads to itself', [question('a', 'a', 'c'), outcome('c')], ['0.answers']],
    ['nobody comes to it', [question('a', 'b', 'b'), outcome('b'), outcome('c')], ['2']],
  ])('%s', (_what, nodes, fields) => {
    expect(fieldsOf(nodes)).toEqual(fields)
  })

  const wild = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'b', 'c', 'd', 'e').map(outcome),
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x'), { minLength: 2, maxLength: 3 }),
        )
        .map(([id, to]) => question(id, ...to)),
    ),
    { minLength: 1, maxLength: 6 },
  )

  it('lead everybody to an outcome, whatever they answer, and only then have no flaw', () => {
    fc.assert(
      fc.property(wild, (nodes) => {
        const isSound = flawsOfEntitlement(nodes).length === 0
        expect(isSound).toBe(isSoundByWalking(nodes))
      }),
      { numRuns: 2000 },
    )
  })
})

/** The same by trying every answer, at most as deep as there are nodes. */
function isSoundByWalking(nodes: Entitlement): boolean {
  const first = firstNode(nodes)
  const met = new Set<string>()
  const ends = (node: EntitlementNode | undefined, left: number): boolean => {
    if (!node || left < 0) return false
    met.add(node.id)
    if (node.kind === 'outcome') return true
    return node.answers.every((_answer, place) => ends(nextNode(nodes, node.id, place), left - 1))
  }
  const areAlone = new Set(nodes.map(({ id }) => id)).size === nodes.length
  return first?.kind === 'question' && ends(first, nodes.length) && areAlone && met.size === nodes.length
}
