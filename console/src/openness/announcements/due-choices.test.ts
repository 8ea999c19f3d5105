import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listAffairItems, readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import { dueChoices, fulfilsOf, keyOfDue } from './due-choices'

const item: ContractOutput<typeof listAffairItems>['items'][number] = {
  id: 'labour',
  version: 1,
  arm: 'village',
  name: '误工补贴',
  clock: 'monthly',
  dueDays: 15,
  basis: '村民委员会组织法',
  hint: '',
  from: '2026-09-01',
  order: 1,
  villages: [],
}
const due: ContractOutput<typeof readAffairs>['dues'][number] = {
  itemId: 'labour',
  itemName: '误工补贴',
  arm: 'village',
  clock: 'monthly',
  period: '2026-10',
  periodName: '2026年10月',
  dueOn: '2026-11-15',
  state: 'overdue',
  days: 13,
}
const place = { regionId: '630102100201', today: '2026-11-28' }

describe('what a village can make public', () => {
  it('begins with what is overdue, then earlier periods; not what is public or not over', () => {
    const dues = [due, { ...due, period: '2026-11', state: 'coming' as const }]
    expect(dueChoices([item], dues, place).map(({ group, label }) => [group, label])).toEqual([
      ['overdue', '误工补贴 · 2026年10月（逾期13天）'],
      ['other', '误工补贴 · 2026年9月'],
    ])
    expect(dueChoices([item], [{ ...due, state: 'late' }], place).map(({ period }) => period)).toEqual([
      '2026-09',
    ])
  })

  it('leaves accounts to the form of lines', () => {
    const accounts = { ...item, id: 'accounts' }
    expect(dueChoices([accounts], [{ ...due, itemId: 'accounts' }], place)).toEqual([])
  })

  it('is one choice of item and time, and comes back as both', () => {
    expect(fulfilsOf(keyOfDue(due))).toEqual({ itemId: 'labour', period: '2026-10' })
    expect(fulfilsOf(undefined)).toBeUndefined()
  })
})
