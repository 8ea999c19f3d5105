import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { LINE_KIND_NAMES, LINE_KINDS, type LineKind } from '@qingjian/shared/openness/line-kinds'
import { yuan } from '@qingjian/shared/openness/money-words'
import type { searchLines } from '@qingjian/shared/openness/public.contracts'
import { decoded } from '../decoded'
import { opennessAskText } from '../openness-ask.text'

/** What is looked for; names stand beside ids where they are known. */
export interface Filters {
  place?: { regionId: string; name?: string | undefined }
  year?: number
  kind?: LineKind
  fund?: { id: string; name?: string | undefined }
  item?: string
  /** In 分. */
  amount?: number
  name?: string
}
export type FilterName = keyof Filters

/** A filter that is set, in words. */
interface SetFilter {
  name: FilterName
  label: string
}

const text = opennessAskText.search.chips

/** Filters as an address has them (`routes.searchLines`); what cannot be one is left out. */
export function filtersOf(params: Partial<Record<string, string>>): Filters {
  const { amount, fundId, kind: kindParameter, regionId, year } = params
  const kind = LINE_KINDS.find((one) => one === kindParameter)
  const item = decoded(params.item)
  const name = decoded(params.name)
  return {
    ...(regionId !== undefined && { place: { regionId } }),
    ...(isWhole(year) && { year: Number(year) }),
    ...(kind !== undefined && { kind }),
    ...(fundId !== undefined && { fund: { id: fundId } }),
    ...(item !== '' && { item }),
    ...(isWhole(amount) && { amount: Number(amount) }),
    ...(name !== '' && { name }),
  }
}

function isWhole(parameter: string | undefined): boolean {
  return parameter !== undefined && /^\d{1,15}$/.test(parameter)
}

export function searchOf({ fund, place, ...rest }: Filters): ContractInput<typeof searchLines> {
  return { ...rest, ...(place && { regionId: place.regionId }), ...(fund && { fundId: fund.id }) }
}

/** What is set, in the order of the form. */
export function setFiltersOf({ amount, fund, item, kind, name, place, year }: Filters): SetFilter[] {
  const labels: [FilterName, string | undefined][] = [
    ['place', place && (place.name ?? text.somePlace)],
    ['year', year === undefined ? undefined : text.year(year)],
    ['kind', kind && LINE_KIND_NAMES[kind]],
    ['fund', fund && text.fund(fund.name ?? text.someFund)],
    ['item', item === undefined ? undefined : text.item(item)],
    ['amount', amount === undefined ? undefined : yuan(amount)],
    ['name', name === undefined ? undefined : text.name(name)],
  ]
  return labels.flatMap(([one, label]) => (label === undefined ? [] : [{ name: one, label }]))
}

export function without(filters: Filters, name: FilterName): Filters {
  const { [name]: _removed, ...rest } = filters
  return rest
}
