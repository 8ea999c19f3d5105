import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listPlaces } from '@qingjian/shared/openness/public.contracts'

export type Town = ContractOutput<typeof listPlaces>['towns'][number]

/** Towns with those of their villages whose own or town's name holds what was typed. */
export function matchingVillages(towns: readonly Town[], typed: string): Town[] {
  const wanted = typed.replace(/\s/g, '')
  return towns
    .map((town) =>
      town.name.includes(wanted)
        ? town
        : { ...town, villages: town.villages.filter(({ name }) => name.includes(wanted)) },
    )
    .filter((town) => town.villages.length > 0)
}
