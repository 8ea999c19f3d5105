import { plainYuan } from '@qingjian/shared/kernel/money'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { readMoney } from '@qingjian/shared/openness/read-money'
import { opennessAskText } from '../openness-ask.text'
import type { Filters } from './filters'

/** Filters that are typed rather than chosen, as they stand in their fields. */
export interface Typed {
  item: string
  /** In 元. */
  amount: string
  name: string
}

const FEN_OF_A_YUAN = 100

export function typedOf({ amount, item = '', name = '' }: Filters): Typed {
  return { item, name, amount: amount === undefined ? '' : plainYuan(amount).replace(/\.00$/, '') }
}

/** What was typed, or what is wrong with the amount. */
export function readTyped(typed: Typed): Result<Pick<Filters, 'item' | 'amount' | 'name'>> {
  const [item, name, amount] = [typed.item.trim(), typed.name.trim(), typed.amount.trim()]
  const words = { ...(item !== '' && { item }), ...(name !== '' && { name }) }
  if (amount === '') return succeed(words)
  const read = readMoney(amount, FEN_OF_A_YUAN)
  if (read.ok) return succeed({ ...words, amount: read.fen })
  return fail('INVALID_INPUT', opennessAskText.search.wrongAmount(read.problem, read.remedy))
}
