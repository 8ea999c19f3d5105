import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type {
  listAffairItems,
  listDues,
  readHeatMap,
} from '@qingjian/shared/openness/affairs/affair.contracts'

type Due = ContractOutput<typeof listDues>['dues'][number]
type Item = ContractOutput<typeof listAffairItems>['items'][number]
type HeatVillage = ContractOutput<typeof readHeatMap>['villages'][number]
type Month = HeatVillage['months'][number]

/** Accounts of a month that nobody has made public. */
export function sampleDue(changes: Partial<Due> = {}): Due {
  return {
    ...{ regionId: '630102100201', regionName: '中庄村', itemId: 'accounts', itemName: '财务收支' },
    ...{ arm: 'finance', clock: 'monthly', period: '2026-09', periodName: '2026年9月' },
    ...{ dueOn: '2026-10-15', state: 'overdue', days: 44 },
    ...changes,
  }
}

/** The accounts, each month, in one village each quarter. */
export function sampleItem(changes: Partial<Item> = {}): Item {
  return {
    ...{ id: 'accounts', version: 3, arm: 'finance', name: '财务收支', clock: 'monthly', dueDays: 15 },
    ...{ basis: '《村民委员会组织法》第三十条', hint: '逐项逐笔公开', from: '2026-01-01', order: 41 },
    villages: [
      {
        ...{ regionId: '630102100202', regionName: '下庄村', clock: 'quarterly', from: '2025-04-01' },
        reason: '来往少',
      },
    ],
    ...changes,
  }
}

const NOTHING_DUE: Month = { due: 0, out: 0, late: 0, overdue: 0, days: 0 }

/** A village by months. @param months what was due, by the number of the month */
export function sampleHeat(
  months: Record<number, Partial<Month>>,
  changes: Partial<HeatVillage> = {},
): HeatVillage {
  return {
    ...{ regionId: '630102100201', name: '中庄村', townName: '乐家湾镇', isDue: true },
    months: Array.from({ length: 12 }, (_, place) => ({ ...NOTHING_DUE, ...months[place + 1] })),
    ...changes,
  }
}
