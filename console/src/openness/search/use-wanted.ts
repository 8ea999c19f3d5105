import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { LINE_KINDS, type LineKind } from '@qingjian/shared/openness/line-kinds'
import type { searchLines } from '@qingjian/shared/openness/public.contracts'
import { readMoney } from '@qingjian/shared/openness/read-money'
import { useMemo } from 'react'
import { type Filters, useFilters } from '../../lib/use-filters'
import { yearOf } from '../year-choice'

const NAMES = ['place', 'year', 'kind', 'fund', 'item', 'amount', 'name'] as const
const FEN_OF_YUAN = 100

export type SearchFilters = Filters<(typeof NAMES)[number]>
type Wanted = Omit<ContractInput<typeof searchLines>, 'after'>

function isKind(value: string | undefined): value is LineKind {
  return (LINE_KINDS as readonly (string | undefined)[]).includes(value)
}

/** What is searched for as the cloud is asked; an amount that cannot be read is no condition. */
export function wantedOf({ amount, fund, item, kind, name, place, year }: SearchFilters): Wanted {
  const money = amount === undefined ? undefined : readMoney(amount, FEN_OF_YUAN)
  return {
    ...(place !== undefined && { regionId: place }),
    ...(year !== undefined && { year: yearOf(year) }),
    ...(isKind(kind) && { kind }),
    ...(fund !== undefined && { fundId: fund }),
    ...(item !== undefined && { item }),
    ...(money?.ok && { amount: money.fen }),
    ...(name !== undefined && { name }),
  }
}

/** The conditions of a search, kept in the address, and what is asked of the cloud. */
export function useWanted(): {
  filters: SearchFilters
  change: (changes: SearchFilters) => void
  clear: () => void
  wanted: Wanted
} {
  const [filters, change] = useFilters(NAMES)
  const key = JSON.stringify(wantedOf(filters))
  const wanted = useMemo(() => JSON.parse(key) as Wanted, [key])
  return {
    filters,
    change,
    clear: () => change(Object.fromEntries(NAMES.map((name) => [name, undefined]))),
    wanted,
  }
}
