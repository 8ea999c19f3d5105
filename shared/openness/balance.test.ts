import fc from 'fast-check'
import { type BookEntry, balanceOf, booksOf, sourceId } from './balance'

const FUND = 'fund'
const SOURCE = sourceId('省财政厅')
const DISTRICT = '630102'
const TOWN = '630102100'
const VILLAGE = '630102100201'

const entry = (more: Partial<BookEntry>): BookEntry => ({
  kind: 'payment',
  fundId: FUND,
  regionId: VILLAGE,
  regionName: '中庄村',
  holderId: VILLAGE,
  holderName: '中庄村',
  amount: 0,
  count: 1,
  ...more,
})
const given = (from: string, to: string, amount: number, more: Partial<BookEntry> = {}) =>
  entry({
    kind: 'allocation',
    holderId: from,
    holderName: from,
    regionId: to,
    regionName: to,
    amount,
    ...more,
  })
const held = (day: string, amount: number, count = 1) => entry({ kind: 'holding', day, amount, count })
const villageOf = (entries: BookEntry[]) => booksOf(entries, FUND).nodes.find(({ id }) => id === VILLAGE)

describe('books', () => {
  it.each([
    ['balance when what is stated is what has to be there', { held: 20 }, { difference: 0 }],
    ['are believed where nothing is stated', {}, { difference: 0 }],
    ['miss what is not there', { held: 15 }, { difference: -5, problem: 'missing' }],
    ['have too much', { held: 26 }, { difference: 6, problem: 'surplus' }],
    ['miss everything where nothing is left', { held: 0 }, { difference: -20, problem: 'missing' }],
  ])('%s', (_, stated, expected) => {
    const sums = { received: 100, passedOn: 50, paid: 30 }
    expect(balanceOf({ ...sums, ...stated })).toEqual({ shouldHold: 20, ...expected })
  })

  it('reckon what is stated on with what moved since', () => {
    const sums = { received: 100, passedOn: 50, paid: 30 }
    expect(balanceOf({ ...sums, held: 35, since: -15 })).toEqual({ shouldHold: 20, difference: 0 })
    expect(balanceOf({ ...sums, held: 20, since: -15 })).toEqual({
      ...{ shouldHold: 20, difference: -15, problem: 'missing' },
    })
    expect(balanceOf({ ...sums, held: 20, since: 10 })).toEqual({
      ...{ shouldHold: 20, difference: 10, problem: 'surplus' },
    })
  })

  it('are overdrawn when more went than came, whatever is stated', () => {
    for (const held of [undefined, 0, 500])
      expect(balanceOf({ received: 10, passedOn: 8, paid: 5, held, since: 4 })).toEqual({
        shouldHold: -3,
        difference: -3,
        problem: 'overdrawn',
      })
  })
})

describe('the books of a fund', () => {
  it('follow the money from its source down to who is paid', () => {
    const { links, nodes } = booksOf(
      [
        given(SOURCE, DISTRICT, 1000, { lineIds: ['a'] }),
        given(DISTRICT, TOWN, 600, { lineIds: ['b'] }),
        given(TOWN, VILLAGE, 300, { lineIds: ['c'] }),
        given(TOWN, VILLAGE, 100, { lineIds: ['d'] }),
        entry({ amount: 350, count: 7 }),
        entry({ kind: 'expense', amount: 20 }),
        held('2026-06-30', 30),
      ],
      FUND,
    )
    expect(
      nodes.map(({ level, received, passedOn, paid, shouldHold }) => [
        level,
        received,
        passedOn,
        paid,
        shouldHold,
      ]),
    ).toEqual([
      ['source', 0, 1000, 0, 0],
      ['district', 1000, 600, 0, 400],
      ['town', 600, 400, 0, 200],
      ['village', 400, 0, 370, 30],
    ])
    expect(nodes.at(-1)).toMatchObject({
      payments: 7,
      held: { amount: 30, day: '2026-06-30' },
      difference: 0,
    })
    expect(links.at(-1)).toEqual({ from: TOWN, to: VILLAGE, amount: 400, lineIds: ['c', 'd'] })
  })

  it('leave other funds and money of no fund out', () => {
    expect(
      booksOf([entry({ fundId: 'other', amount: 5 }), entry({ fundId: undefined, amount: 5 })], FUND),
    ).toEqual({
      nodes: [],
      links: [],
    })
  })

  it('count a payment as the money of the place that paid it, wherever its recipient lives', () => {
    const { nodes } = booksOf(
      [given(SOURCE, TOWN, 100), entry({ holderId: TOWN, holderName: '韵家口镇', amount: 40 })],
      FUND,
    )
    expect(nodes.map(({ id, paid }) => [id, paid])).toEqual([
      [SOURCE, 0],
      [TOWN, 40],
    ])
  })

  it('go by the last statement, and by what a correction made of it', () => {
    const first = [given(TOWN, VILLAGE, 100), held('2026-03-31', 80), held('2026-06-30', 60)]
    expect(villageOf(first)?.held).toEqual({ day: '2026-06-30', amount: 60 })
    expect(villageOf([...first, held('2026-06-30', 40, 0)])).toMatchObject({
      held: { amount: 100 },
      difference: 0,
    })
  })

  it('go by the one before when the last statement was withdrawn or moved to an earlier day', () => {
    const first = [held('2026-03-31', 80), held('2026-06-30', 60)]
    expect(villageOf([...first, held('2026-06-30', -60, -1)])?.held).toEqual({
      day: '2026-03-31',
      amount: 80,
    })
    const moved = [...first, held('2026-06-30', -60, -1), held('2026-05-31', 60)]
    expect(villageOf(moved)?.held).toEqual({ day: '2026-05-31', amount: 60 })
  })

  it('compare a statement with what had moved up to its day, that day included', () => {
    const until = [given(TOWN, VILLAGE, 100, { day: '2026-06-29' }), entry({ amount: 40, day: '2026-06-30' })]
    const after = [
      given(TOWN, VILLAGE, 50, { day: '2026-07-01' }),
      given(VILLAGE, TOWN, 5, { day: '2026-07-02' }),
      entry({ amount: 20, day: '2026-07-03' }),
      entry({ kind: 'expense', amount: 10, day: '2026-07-04' }),
    ]
    const balanced = villageOf([...until, held('2026-06-30', 60), ...after])
    expect(balanced).toMatchObject({ shouldHold: 75, since: 15, difference: 0 })
    expect(balanced).not.toHaveProperty('problem')
    expect(villageOf([...until, held('2026-06-30', 50), ...after])).toMatchObject({
      ...{ shouldHold: 75, since: 15, difference: -10, problem: 'missing' },
    })
    expect(villageOf([...until, held('2026-06-30', 60)])).not.toHaveProperty('since')
    expect(villageOf([...until, ...after])).not.toHaveProperty('since')
  })

  it('move what a correction moves to another day', () => {
    const first = [given(TOWN, VILLAGE, 100, { day: '2026-06-01' }), entry({ amount: 40, day: '2026-06-30' })]
    const moved = [
      entry({ amount: -40, count: -1, day: '2026-06-30' }),
      entry({ amount: 40, day: '2026-07-01' }),
    ]
    const stated = held('2026-06-30', 60)
    expect(villageOf([...first, stated])).toMatchObject({ difference: 0 })
    expect(villageOf([...first, stated, ...moved])).toMatchObject({
      ...{ shouldHold: 60, since: -40, difference: -40, problem: 'missing' },
    })
  })

  it('have no holder and no link of which everything was withdrawn', () => {
    expect(booksOf([given(TOWN, VILLAGE, 100), given(TOWN, VILLAGE, -100, { count: -1 })], FUND)).toEqual({
      nodes: [],
      links: [],
    })
  })

  it('say of any tree of places exactly what another way of reckoning says', () => {
    fc.assert(
      fc.property(fc.array(flow(), { maxLength: 40 }), (flows) => {
        const { links, nodes } = booksOf(flows, FUND)
        for (const node of nodes.filter(({ level }) => level !== 'source'))
          expect(node).toMatchObject(reckonedOtherwise(flows, node.id))
        // Money neither appears nor vanishes on its way.
        const came = sum(flows.filter(({ kind }) => kind === 'allocation'))
        expect([links, nodes].map((all) => sum(all as { amount?: number }[]))).toEqual([came, 0])
        expect(nodes.reduce((total, { received }) => total + received, 0)).toBe(came)
      }),
      { numRuns: 300 },
    )
  })
})

const DAYS = ['2026-03-30', '2026-03-31', '2026-06-30', '2026-07-01', '2026-09-30']
const PLACES = [DISTRICT, TOWN, '630102101', VILLAGE, '630102100202', '630102101201']

function flow(): fc.Arbitrary<BookEntry> {
  const place = fc.constantFrom(...PLACES)
  const amount = fc.integer({ min: -1000, max: 100_000 })
  const count = fc.integer({ min: 0, max: 5 })
  const day = fc.constantFrom(...DAYS)
  return fc.oneof(
    fc
      .record({ from: fc.constantFrom(SOURCE, ...PLACES), to: place, amount, day })
      .map((one) => given(one.from, one.to, one.amount, { day: one.day })),
    fc
      .record({
        kind: fc.constantFrom('payment' as const, 'expense' as const, 'income' as const),
        place,
        amount,
        count,
        day,
      })
      .map(({ place: holderId, ...rest }) => entry({ ...rest, holderId, holderName: holderId })),
    fc
      .record({ place, amount, day })
      .map(({ place: holderId, ...rest }) =>
        entry({ ...rest, kind: 'holding', holderId, holderName: holderId }),
      ),
  )
}

/** The same from the holder's side: what had moved by the day of the last statement, statement by statement. */
function reckonedOtherwise(flows: readonly BookEntry[], id: string) {
  const mine = flows.filter(({ holderId }) => holderId === id)
  const statements = mine.filter(({ kind }) => kind === 'holding')
  const day = statements
    .map((one) => one.day ?? '')
    .sort()
    .at(-1)
  const movedUntil = (until: string) => {
    const past = flows.filter((one) => (one.day ?? '') <= until)
    const came = past.filter(({ kind, regionId }) => kind === 'allocation' && regionId === id)
    const gone = past.filter(
      ({ holderId, kind }) => holderId === id && ['allocation', 'payment', 'expense'].includes(kind),
    )
    return sum(came) - sum(gone)
  }
  const received = sum(flows.filter(({ kind, regionId }) => kind === 'allocation' && regionId === id))
  const shouldHold = movedUntil('9999-12-31')
  const stated = sum(statements.filter((one) => one.day === day))
  const apart = day === undefined ? 0 : stated - movedUntil(day)
  return { received, shouldHold, difference: shouldHold < 0 ? shouldHold : apart }
}

function sum(entries: readonly { amount?: number }[]): number {
  return entries.reduce((total, { amount = 0 }) => total + amount, 0)
}
