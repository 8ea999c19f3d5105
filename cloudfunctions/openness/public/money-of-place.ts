import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { booksOf } from '@qingjian/shared/openness/balance'
import type { readVillage } from '@qingjian/shared/openness/public.contracts'
import type { PlacedEntry } from './book-entries'

type Village = ContractOutput<typeof readVillage>
type Flow = Village['sources'][number] | Village['uses'][number]
type MoneyOfPlace = Pick<Village, 'books' | 'sources' | 'totals' | 'uses'>

/**
 * 钱从哪里来, 花到哪里去 and whether the books balance, of one place, the largest first. What a town or the district pays
 * straight to the people of a village came to the village as well as it was spent there, though it never was in its books.
 * @param entries of everything about the place; of a town or the district also what it says of others
 */
export function moneyOfPlace(entries: readonly PlacedEntry[], regionId: string): MoneyOfPlace {
  const sources = createSums<Village['sources'][number]>()
  const uses = createSums<Village['uses'][number]>()
  for (const entry of entries) {
    const { amount, count: lines, fundId, fundName, holderId, item = '', kind } = entry
    const isHere = entry.regionId === regionId
    const what = { ...(fundId !== undefined && { fundId }), amount, lines }
    if (isHere && kind === 'allocation') sources.add({ ...what, kind, name: fundName ?? '' })
    if (isHere && kind === 'income') sources.add({ ...what, kind, name: item })
    if (kind !== 'payment' && kind !== 'expense') continue
    if (isHere || holderId === regionId)
      uses.add({ ...what, kind, name: (kind === 'expense' ? item : fundName) ?? '' })
    if (isHere && holderId !== regionId) sources.add({ ...what, kind: 'allocation', name: fundName ?? item })
  }
  const payments = uses.all().filter(({ kind }) => kind === 'payment')
  return {
    sources: sources.all(),
    uses: uses.all(),
    books: booksOfPlace(entries, regionId),
    totals: {
      received: sum(sources.all(), ({ amount }) => amount),
      used: sum(uses.all(), ({ amount }) => amount),
      households: sum(payments, ({ lines }) => lines),
    },
  }
}

function booksOfPlace(entries: readonly PlacedEntry[], regionId: string): Village['books'] {
  const names = new Map<string, string>()
  for (const { fundId, fundName = '' } of entries) if (fundId !== undefined) names.set(fundId, fundName)
  return [...names].flatMap(([fundId, fundName]) => {
    const node = booksOf(entries, fundId).nodes.find(({ id }) => id === regionId)
    if (!node) return []
    const { difference, held, paid, passedOn, problem, received, shouldHold, since } = node
    return {
      ...{ fundId, fundName, received, passedOn, paid, shouldHold, difference },
      ...(held && { held: held.amount }),
      ...(since !== undefined && { since }),
      ...(problem && { problem }),
    }
  })
}

/** Adds up by kind, fund and name. What was withdrawn altogether is left out. */
function createSums<One extends Flow>() {
  const sums = new Map<string, One>()
  return {
    add(one: One) {
      const key = JSON.stringify([one.kind, one.fundId, one.name])
      const known = sums.get(key)
      sums.set(
        key,
        known ? { ...one, amount: known.amount + one.amount, lines: known.lines + one.lines } : one,
      )
    },
    all: () =>
      [...sums.values()]
        .filter(({ amount, lines }) => amount !== 0 || lines > 0)
        .sort((one, other) => other.amount - one.amount),
  }
}

function sum<One>(all: readonly One[], amountIn: (one: One) => number): number {
  return all.reduce((total, one) => total + amountIn(one), 0)
}
