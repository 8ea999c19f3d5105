/**
 * What a line of the open books tells. `fund`: a policy's money with its basis and standard. `allocation`: money passed on
 * one level down. `payment`: money paid to a household or for a thing. `holding`: what is still held on a day. `income`
 * and `expense`: a village's own accounts.
 */
export const LINE_KINDS = ['fund', 'allocation', 'payment', 'holding', 'income', 'expense'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export const LINE_KIND_NAMES: Record<LineKind, string> = {
  fund: '资金',
  allocation: '拨付',
  payment: '发放',
  holding: '结存',
  income: '收入',
  expense: '支出',
}

/** Where a fund comes from. */
export const SOURCE_LEVELS = [
  'central',
  'province',
  'city',
  'district',
  'town',
  'village',
  'donation',
] as const
export type SourceLevel = (typeof SOURCE_LEVELS)[number]
export const SOURCE_LEVEL_NAMES: Record<SourceLevel, string> = {
  central: '中央',
  province: '省级',
  city: '市级',
  district: '区（县）级',
  town: '镇（街道）级',
  village: '村集体',
  donation: '社会捐赠',
}

export const RECIPIENT_KINDS = ['person', 'organization'] as const
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]
export const RECIPIENT_KIND_NAMES: Record<RecipientKind, string> = { person: '个人', organization: '单位' }

/** Fields of a line that some kinds have and others do not. */
export const PARTICULARS = [
  'fundId',
  'giver',
  'payer',
  'recipient',
  'standard',
  'quantity',
  'unit',
  'policy',
  'sourceLevel',
] as const
export type Particular = (typeof PARTICULARS)[number]

/** What each kind must and may tell besides place, year, item, amount, day, batch and remark. */
export const LINE_PARTICULARS: Record<LineKind, { must: readonly Particular[]; may: readonly Particular[] }> =
  {
    fund: { must: ['policy', 'sourceLevel'], may: ['standard', 'unit'] },
    allocation: { must: ['fundId', 'giver'], may: [] },
    payment: { must: ['fundId', 'payer', 'recipient'], may: ['standard', 'quantity', 'unit'] },
    holding: { must: ['fundId'], may: [] },
    income: { must: [], may: ['fundId', 'payer'] },
    expense: { must: [], may: ['fundId', 'recipient', 'standard', 'quantity', 'unit'] },
  }
