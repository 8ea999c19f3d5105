import { isDeepStrictEqual } from 'node:util'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { checkLog, checkPublication } from '@qingjian/shared/openness/public.contracts'
import {
  openForCorrection,
  startCorrection,
  startWithdrawal,
} from '@qingjian/shared/openness/publication.contracts'
import fc from 'fast-check'
import type { ImbalanceDocument, LineDocument, LogEntryDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, passReviews, publishFund, publishLines } from '../testing/publish'

/** Histories that are lived through; more of them with FUZZ_RUNS. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 8)

jest.setTimeout(60_000 + RUNS * 1000)

const AUTHORS: Record<string, string> = {
  [DISTRICT]: 'finance',
  [TOWN]: 'town-finance',
  [OTHER_TOWN]: 'far-town-finance',
  [VILLAGE]: 'clerk',
  [NEXT_VILLAGE]: 'next-clerk',
  [FAR_VILLAGE]: 'far-clerk',
}
const PLACES = Object.keys(AUTHORS)
const NAMES: Record<string, string> = { [DISTRICT]: '城东区', [TOWN]: '乐家湾镇', [OTHER_TOWN]: '韵家口镇' }

const amount = fc.integer({ min: 1, max: 9 }).map((thousands) => thousands * 100_000)
const place = fc.constantFrom(...PLACES)
const event = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('pass' as const), place, amount, which: fc.nat(9) }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('pay' as const), place, amount, which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('hold' as const), place, amount, which: fc.nat(9) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('correct' as const, 'withdraw' as const, 'withdraw-all' as const),
      place,
      amount,
      which: fc.nat(99),
    }),
  },
)
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never
const histories = fc.array(event, { minLength: 4, maxLength: 9 })

const linesOf = (house: OpennessHouse) => house.memory.all<LineDocument>('openness_lines')

/** What can be corrected or withdrawn now. */
const standing = (house: OpennessHouse) =>
  linesOf(house).filter(({ isWithdrawn, kind, latest }) => latest && !isWithdrawn && kind !== 'fund')

const dayBy = (which: number) => `2026-0${1 + (which % 9)}-15`

/** Does one thing through the use cases, reviews and job. Nothing happens where it cannot be done. */
async function happen(house: OpennessHouse, fundId: string, number: number, one: Event): Promise<void> {
  const { amount: fen, place: regionId, what, which } = one
  const named = { batch: `第${number}批`, amount: fen, regionId, day: dayBy(which) }
  const publish = (line: LineFields) => publishLines(house, [line], { regionId })
  if (what === 'pay') return void (await publish(lineOf.payment(fundId, named)))
  if (what === 'hold') return void (await publish(lineOf.holding(fundId, named)))
  if (what === 'pass') return pass(house, fundId, named, which)
  const candidates = standing(house)
  const line = candidates[which % candidates.length]
  if (!line) return
  const author = AUTHORS[line.holderId] ?? ''
  const begun = await change(house, line, what, { amount: fen, day: dayBy(which) }, author)
  if (!begun.ok) return
  await passReviews(house, begun.data.id)
  await house.run()
}

/** Money goes one level down, or comes to the district from above. */
async function pass(
  house: OpennessHouse,
  fundId: string,
  { regionId, ...named }: { batch: string; amount: number; day: string; regionId: string },
  which: number,
): Promise<void> {
  const below = PLACES.filter((code) => code.startsWith(regionId) && code.length === regionId.length + 3)
  const receiver = below[which % (below.length || 1)]
  const line =
    receiver === undefined || which > 7
      ? lineOf.allocation(fundId, { ...named, regionId })
      : lineOf.allocation(fundId, {
          ...named,
          regionId: receiver,
          giver: { regionId, name: NAMES[regionId] ?? '' },
        })
  await publishLines(house, [line], { regionId })
}

async function change(
  house: OpennessHouse,
  { lineId, publicationId, version }: LineDocument,
  what: 'correct' | 'withdraw' | 'withdraw-all',
  said: { amount: number; day: string },
  author: string,
) {
  house.clock.advance(5000)
  const reason = '核对后更正'
  if (what === 'withdraw-all') return house.call(startWithdrawal, { of: { publicationId }, reason }, author)
  if (what === 'withdraw') return house.call(startWithdrawal, { of: { lineIds: [lineId] }, reason }, author)
  const { line } = dataOf(await house.call(openForCorrection, { lineId }, author))
  return house.call(
    startCorrection,
    { lines: [{ lineId, version, line: { ...line, ...said } }], reason },
    author,
  )
}

/** The imbalances, reckoned anew from the lines that stand: a statement against what had moved by its day. */
function expectedImbalances(house: OpennessHouse, fundId: string) {
  const lines = standing(house).filter((one) => one.fundId === fundId)
  const flowOf = (id: string, until: string) =>
    lines
      .filter(({ day, kind }) => kind !== 'holding' && day <= until)
      .reduce((sum, { amount: fen, giver, holderId, kind, regionId }) => {
        const isGone = (kind === 'allocation' ? giver?.regionId : holderId) === id
        const hasCome = kind === 'allocation' && regionId === id
        return sum + (hasCome ? fen : 0) - (isGone ? fen : 0)
      }, 0)
  return [...PLACES].sort().flatMap((regionId) => {
    const flow = flowOf(regionId, '9999-12-31')
    if (flow < 0) return [{ regionId, difference: flow, problem: 'overdrawn' }]
    const statements = lines.filter(({ holderId, kind }) => kind === 'holding' && holderId === regionId)
    const [last] = statements.map(({ day }) => day).sort((one, other) => (one < other ? 1 : -1))
    if (last === undefined) return []
    const stated = statements.reduce((sum, { amount: fen, day }) => (day === last ? sum + fen : sum), 0)
    const difference = stated - flowOf(regionId, last)
    if (difference === 0) return []
    return [{ regionId, difference, problem: difference < 0 ? 'missing' : 'surplus' }]
  })
}

const storedImbalances = (house: OpennessHouse) =>
  house.memory
    .all<ImbalanceDocument>('openness_imbalances')
    .map(({ difference, problem, regionId }) => ({ regionId, difference, problem }))
    .sort((one, other) => (one.regionId < other.regionId ? -1 : 1))

/** Nothing of a version but its being the newest may ever change, and none may go. */
function createWitness() {
  const seen = new Map<string, LineDocument>()
  return (house: OpennessHouse) => {
    const now = new Map(linesOf(house).map(({ latest: _latest, ...version }) => [version._id, version]))
    for (const [id, version] of seen)
      if (!isDeepStrictEqual(now.get(id), version)) expect(now.get(id)).toEqual(version)
    for (const [id, version] of now) seen.set(id, version)
  }
}

async function expectIntact(house: OpennessHouse): Promise<void> {
  expect(await house.call(checkLog, {})).toMatchObject({ data: { state: 'intact' } })
  for (const { subjectId } of house.memory.all<LogEntryDocument>('openness_log')) {
    house.clock.advance(2000)
    expect(await house.call(checkPublication, { id: subjectId })).toMatchObject({
      data: { state: 'intact' },
    })
  }
}

describe('books that live', () => {
  it('balance or name the difference, never change what was published, and fit the log', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const house = await createOpennessHouse()
        const fundId = await publishFund(house)
        const witness = createWitness()
        for (const [number, one] of history.entries()) {
          await happen(house, fundId, number, one)
          witness(house)
          expect(storedImbalances(house)).toEqual(expectedImbalances(house, fundId))
        }
        expect(house.failures).toEqual([])
        await expectIntact(house)
      }),
      { numRuns: RUNS },
    )
  })
})
