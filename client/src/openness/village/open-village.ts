import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readVillage } from '@qingjian/shared/openness/public.contracts'
import { routes } from '../../lib/routes'
import { opennessText } from '../openness.text'
import type { MoneyRow } from './money-rows'

export type OpenVillage = ContractOutput<typeof readVillage>

const text = opennessText.village

/** 钱从哪里来: what was passed on to the village leads to its fund, the village's own income to its lines. */
export function sourceRows({ regionId, sources, year }: OpenVillage): MoneyRow[] {
  return sources.map(({ amount, fundId, kind, lines, name }) => ({
    ...{ name, amount, lines, kind: text.sourceKinds[kind] },
    url:
      kind === 'allocation' && fundId !== undefined
        ? routes.fund(fundId)
        : routes.searchLines({ regionId, year: String(year), kind, item: name }),
  }))
}

/** 花到哪里去: each leads to the lines that it is made of. */
export function useRows({ regionId, uses, year }: OpenVillage): MoneyRow[] {
  return uses.map(({ amount, fundId, kind, lines, name }) => ({
    ...{ name, amount, lines, kind: text.useKinds[kind] },
    url: routes.searchLines({
      ...{ regionId, year: String(year), kind },
      ...(kind === 'payment' && fundId !== undefined ? { fundId } : { item: name }),
    }),
  }))
}
