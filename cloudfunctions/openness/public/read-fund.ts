import { fail, succeed } from '@qingjian/shared/kernel/result'
import { booksOf } from '@qingjian/shared/openness/balance'
import type { readFund as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { bookEntriesOf } from './book-entries'
import { visibleFunds } from './visible-fund'

/** Holders that are shown at most; a district has some hundred and fifty villages. */
const MOST_NODES = 400
const NO_FUND = fail('NOT_FOUND', '没有这项资金，请从资金列表重新打开')

/** One fund from its policy down to the villages. */
export const readFund: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { fundId },
) => {
  const [[fund], totals] = await Promise.all([
    visibleFunds(dependencies, [fundId]),
    dependencies.totals.everyOfFund(fundId),
  ])
  if (!fund) return NO_FUND
  const books = booksOf(bookEntriesOf(totals.filter(({ shown }) => shown === true)), fundId)
  const nodes = books.nodes.slice(0, MOST_NODES)
  const ids = new Set(nodes.map(({ id }) => id))
  const given = books.nodes.filter(({ level }) => level === 'source')
  return succeed({
    fund: lineViewOf(fund),
    nodes,
    links: books.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    isCut: nodes.length < books.nodes.length,
    notYetGiven: fund.amount - given.reduce((total, { passedOn }) => total + passedOn, 0),
  })
}
