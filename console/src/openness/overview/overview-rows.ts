import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readOverview } from '@qingjian/shared/openness/publication.contracts'

export type VillageOverview = ContractOutput<typeof readOverview>['villages'][number]

/** A row of the table: a town's name above its villages, or a village. */
export type OverviewRow =
  | { kind: 'town'; key: string; name: string; villages: number }
  | { kind: 'village'; key: string; village: VillageOverview }

const TOWN_DIGITS = 9

/** Whether something of a village has to be looked into. */
export function hasProblem({ cameLate, imbalances, openObjections, overdue }: VillageOverview): boolean {
  return overdue + cameLate > 0 || imbalances.length > 0 || openObjections > 0
}

/** Villages below the names of their towns, in the order of their codes. */
export function overviewRows(villages: readonly VillageOverview[]): OverviewRow[] {
  const towns = new Map<string, VillageOverview[]>()
  const ordered = [...villages].sort((one, other) => (one.regionId < other.regionId ? -1 : 1))
  for (const village of ordered) {
    const townId = village.regionId.slice(0, TOWN_DIGITS)
    towns.set(townId, [...(towns.get(townId) ?? []), village])
  }
  return [...towns].flatMap(([townId, own]) => [
    { kind: 'town', key: townId, name: own[0]?.townName ?? '', villages: own.length } as const,
    ...own.map((village) => ({ kind: 'village', key: village.regionId, village }) as const),
  ])
}

export interface OverviewSums {
  villages: number
  /** Villages that have published anything. */
  publishing: number
  publications: number
  lateVillages: number
  /** Items that are overdue and still not public. */
  stillOut: number
  imbalancedVillages: number
  imbalances: number
  openObjections: number
  lateObjections: number
}

const sumOf = (villages: readonly VillageOverview[], count: (village: VillageOverview) => number) =>
  villages.reduce((sum, village) => sum + count(village), 0)

export function sumsOf(villages: readonly VillageOverview[]): OverviewSums {
  return {
    villages: villages.length,
    publishing: villages.filter(({ publications }) => publications > 0).length,
    publications: sumOf(villages, ({ publications }) => publications),
    lateVillages: villages.filter(({ cameLate, overdue }) => overdue + cameLate > 0).length,
    stillOut: sumOf(villages, ({ overdue }) => overdue),
    imbalancedVillages: villages.filter(({ imbalances }) => imbalances.length > 0).length,
    imbalances: sumOf(villages, ({ imbalances }) => imbalances.length),
    openObjections: sumOf(villages, ({ openObjections }) => openObjections),
    lateObjections: sumOf(villages, ({ lateObjections }) => lateObjections),
  }
}
