import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listWindows } from '@qingjian/shared/org/org.contracts'
import type { listCards } from '@qingjian/shared/rating/rating.contracts'

type HallCards = ContractOutput<typeof listCards>
type Windows = ContractOutput<typeof listWindows>['things']

/** A window with its card in use; one without has neither version nor date. */
export interface CardRow {
  window: HallCards['withoutCard'][number]
  version?: number
  issuedAt?: number
}

/** Windows by their number: whole numbers as numbers, so that 10 comes after 9. */
export function cardRows({ cards, withoutCard }: Pick<HallCards, 'cards' | 'withoutCard'>): CardRow[] {
  const rows: CardRow[] = [...cards, ...withoutCard.map((window) => ({ window }))]
  return rows.sort((one, other) =>
    one.window.number.localeCompare(other.window.number, 'zh-CN', { numeric: true }),
  )
}

/** The halls in which these windows stand, each once, by name. */
export function hallsOf(windows: Windows): { id: string; name: string }[] {
  const halls = new Map(windows.map(({ hallId, hallName }) => [hallId, hallName]))
  return [...halls]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
}
