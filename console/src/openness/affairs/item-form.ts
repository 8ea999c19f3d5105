import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listAffairItems } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { AffairItem } from '@qingjian/shared/openness/affairs/affair-fields'

export type ItemView = ContractOutput<typeof listAffairItems>['items'][number]

/** What the form holds: an item, and why it changes. */
export interface ItemForm extends Omit<AffairItem, 'until' | 'hint'> {
  hint?: string
  until?: string | null
  reason: string
}

/** What the form says as the contract wants it. */
export function itemOf({ hint = '', reason: _reason, until, ...item }: ItemForm): AffairItem {
  return { ...item, hint, ...(until ? { until } : {}) }
}

/** The form for changing what is there. */
export function formOf({
  id: _id,
  version: _version,
  villages: _villages,
  ...item
}: ItemView): Partial<ItemForm> {
  return item
}

/** Whether it is due when something happens, and not by periods. */
export function isAtOnce({ clock }: Pick<AffairItem, 'clock'>): boolean {
  return clock === 'at-once'
}
