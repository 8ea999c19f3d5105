import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listAffairItems, readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { overPeriods } from '@qingjian/shared/openness/affairs/over-periods'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import { periodName } from '@qingjian/shared/openness/affairs/periods-of'
import { announcementFormText } from '../announcement-form.text'

type Items = ContractOutput<typeof listAffairItems>['items']
type Dues = ContractOutput<typeof readAffairs>['dues']

export const DUE_GROUPS = ['overdue', 'open', 'other'] as const

/** Something that the village can make public now. */
export interface DueChoice extends Fulfils {
  itemName: string
  periodName: string
  group: (typeof DUE_GROUPS)[number]
  label: string
}

interface Place {
  regionId: string
  today: string
}

/** Periods that are offered besides what is due, such as those before the village began to publish here. */
const MOST_EARLIER = 6
const text = announcementFormText.affair

/** An item and its time as one choice of a form. */
export function keyOfDue({ itemId, period }: Fulfils): string {
  return `${itemId} ${period}`
}

export function fulfilsOf(key: string | undefined): Fulfils | undefined {
  const [itemId = '', period] = (key ?? '').split(' ')
  return period === undefined ? undefined : { itemId, period }
}

/**
 * What the catalogue asks of a village that can be made public by words: overdue first, then due, then earlier periods of
 * which nothing is known. Accounts are made public line by line.
 */
export function dueChoices(items: Items, dues: Dues, { regionId, today }: Place): DueChoice[] {
  const ofWords = dues.filter(({ itemId }) => itemId !== ACCOUNTS_ITEM)
  const due = ofWords.flatMap(({ days, itemId, itemName, period, periodName: time, state }): DueChoice[] => {
    if (state !== 'overdue' && state !== 'open') return []
    const label = text[state](itemName, time, days)
    return [{ itemId, itemName, period, periodName: time, group: state, label }]
  })
  const known = new Set(ofWords.map(keyOfDue))
  const earlier = items.flatMap((item) => {
    if (item.id === ACCOUNTS_ITEM) return []
    const periods = overPeriods(item, regionId, today).slice(0, MOST_EARLIER)
    return periods.flatMap(({ period }): DueChoice[] => {
      const time = periodName(period) ?? period
      const choice = { itemId: item.id, itemName: item.name, period, periodName: time }
      return known.has(keyOfDue(choice))
        ? []
        : [{ ...choice, group: 'other', label: text.other(item.name, time) }]
    })
  })
  return [...due, ...earlier]
}
