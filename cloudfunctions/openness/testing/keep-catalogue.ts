import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import type { AffairItemDocument } from '../affairs/affairs.documents'
import type { OpennessHouse } from './openness-house'

/** An item of the catalogue as it is stored: quarterly, 15 days, since 2026. */
export function storedItem(_id: string, more: Partial<AffairItemDocument> = {}): AffairItemDocument {
  return {
    _id,
    version: 1,
    arm: 'village',
    name: '土地承包、租赁和流转',
    clock: 'quarterly',
    dueDays: 15,
    basis: '《村民委员会组织法》第三十条',
    hint: '',
    from: '2026-01-01',
    order: 20,
    villages: [],
    ...more,
  }
}

/** The accounts of a village, each quarter. */
export function storedAccounts(more: Partial<AffairItemDocument> = {}): AffairItemDocument {
  return storedItem(ACCOUNTS_ITEM, { arm: 'finance', name: '财务收支', order: 40, ...more })
}

/** Puts items into the catalogue: the accounts of quarters where none is named. */
export async function keepCatalogue(
  { memory }: Pick<OpennessHouse, 'memory'>,
  items: readonly AffairItemDocument[] = [storedAccounts()],
): Promise<void> {
  for (const item of items) await memory.put('openness_affair_items', item)
}

/** What publishes the accounts of a period. */
export const accountsOf = (period: string) => ({ fulfils: { itemId: ACCOUNTS_ITEM, period } })
