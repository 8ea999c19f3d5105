import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readHeatMap } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { HeatMonth } from '@qingjian/shared/openness/affairs/heat'
import { affairText } from '../affair.text'

export type HeatVillage = ContractOutput<typeof readHeatMap>['villages'][number]

/** A town's villages. */
export interface HeatTown {
  townId: string
  name: string
  villages: HeatVillage[]
  /** How many of them have something overdue. */
  overdue: number
}

/** What a month shows first; nothing of it rests on colour alone. */
export type HeatTone = 'overdue' | 'late' | 'out' | 'coming'

const text = affairText.heat
const TOWN_DIGITS = 9
const sum = (months: readonly HeatMonth[], key: 'late' | 'overdue') =>
  months.reduce((all, month) => all + month[key], 0)

export const isOverdue = ({ months }: HeatVillage): boolean => sum(months, 'overdue') > 0
export const wasLate = ({ months }: HeatVillage): boolean => sum(months, 'late') > 0

/** Villages below their towns: those that publish here first, else in the order of their codes. */
export function heatTowns(villages: readonly HeatVillage[]): HeatTown[] {
  const towns = new Map<string, HeatTown>()
  const inOrder = [...villages].sort(
    (one, other) => Number(other.isDue) - Number(one.isDue) || (one.regionId < other.regionId ? -1 : 1),
  )
  for (const village of inOrder) {
    const townId = village.regionId.slice(0, TOWN_DIGITS)
    const town = towns.get(townId) ?? { townId, name: village.townName, villages: [], overdue: 0 }
    town.villages.push(village)
    if (isOverdue(village)) town.overdue += 1
    towns.set(townId, town)
  }
  return [...towns.values()]
}

/** The worst of a month: something overdue, something late, all of it public, or not due yet. */
export function toneOf({ due, late, out, overdue }: HeatMonth): HeatTone {
  if (overdue > 0) return 'overdue'
  if (late > 0) return 'late'
  return out === due ? 'out' : 'coming'
}

/** A month in a sentence, for whoever cannot see the cell. */
export function monthInWords({ days, due, late, out, overdue }: HeatMonth): string {
  if (due === 0) return text.nothing
  const words = text.words(due, out, late, overdue)
  return days > 0 ? `${words}，${text.most(days)}` : words
}

export function heatTiles(villages: readonly HeatVillage[]) {
  const count = (key: 'late' | 'overdue') => villages.reduce((all, { months }) => all + sum(months, key), 0)
  return [
    {
      name: text.tiles.villages,
      value: String(villages.filter(({ isDue }) => isDue).length),
      beside: text.tiles.ofVillages(villages.length),
    },
    {
      name: text.tiles.overdue,
      value: String(villages.filter(isOverdue).length),
      beside: text.tiles.overdueItems(count('overdue')),
    },
    {
      name: text.tiles.late,
      value: String(villages.filter(wasLate).length),
      beside: text.tiles.lateItems(count('late')),
    },
  ]
}
