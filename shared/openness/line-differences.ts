import { plainQuantity, plainYuan } from '../kernel/money'
import { LINE_FIELD_NAMES } from './line-field-names'
import { LINE_KIND_NAMES, type LineKind, RECIPIENT_KIND_NAMES, SOURCE_LEVEL_NAMES } from './line-kinds'
import type { LineFields } from './openness-fields'

/** A line as far as two of its versions are compared; names of places where they are known. */
export interface ComparedLine extends Omit<Partial<LineFields>, 'recipient'> {
  kind: LineKind
  amount: number
  regionName?: string
  fundName?: string
  recipient?: Pick<NonNullable<LineFields['recipient']>, 'kind' | 'name'> | undefined
}

/** One field that two versions say differently, in words. */
export interface LineDifference {
  field: string
  before: string
  after: string
}

/** What is said of a field that is empty. */
const NOTHING = '（空）'

const yuan = (fen: number | undefined) => (fen === undefined ? '' : `${plainYuan(fen)}元`)

/** Every field with its value in words, in the order in which people read a line. */
const WRITTEN: readonly [name: string, written: (line: ComparedLine) => string | undefined][] = [
  [LINE_FIELD_NAMES.kind, ({ kind }) => LINE_KIND_NAMES[kind]],
  [LINE_FIELD_NAMES.regionId, ({ regionId, regionName }) => regionName ?? regionId],
  [LINE_FIELD_NAMES.year, ({ year }) => (year === undefined ? '' : `${year}年`)],
  [LINE_FIELD_NAMES.item, ({ item }) => item],
  [LINE_FIELD_NAMES.fundId, ({ fundId, fundName }) => fundName ?? fundId],
  [LINE_FIELD_NAMES.sourceLevel, ({ sourceLevel }) => sourceLevel && SOURCE_LEVEL_NAMES[sourceLevel]],
  [LINE_FIELD_NAMES.giver, ({ giver }) => giver?.name],
  [LINE_FIELD_NAMES.payer, ({ payer }) => payer],
  [LINE_FIELD_NAMES.recipient, ({ recipient }) => recipient?.name],
  ['个人或单位', ({ recipient }) => recipient && RECIPIENT_KIND_NAMES[recipient.kind]],
  [LINE_FIELD_NAMES.standard, ({ standard }) => yuan(standard)],
  [LINE_FIELD_NAMES.quantity, ({ quantity }) => (quantity === undefined ? '' : plainQuantity(quantity))],
  [LINE_FIELD_NAMES.unit, ({ unit }) => unit],
  [LINE_FIELD_NAMES.amount, ({ amount }) => yuan(amount)],
  [LINE_FIELD_NAMES.batch, ({ batch }) => batch],
  [LINE_FIELD_NAMES.day, ({ day }) => day],
  [LINE_FIELD_NAMES.remark, ({ remark }) => remark],
  ['政策名称', ({ policy }) => policy?.title],
  ['文号', ({ policy }) => policy?.number],
  ['发文单位', ({ policy }) => policy?.issuer],
  ['政策说明', ({ policy }) => policy?.plainWords],
]

/**
 * What two versions of a line say differently: names of fields and values as people write them, amounts in 元.
 * @returns an empty list where they say the same
 */
export function differencesOf(before: ComparedLine, after: ComparedLine): LineDifference[] {
  return WRITTEN.flatMap(([field, written]) => {
    const [from = '', to = ''] = [written(before), written(after)]
    return from === to ? [] : [{ field, before: from || NOTHING, after: to || NOTHING }]
  })
}
