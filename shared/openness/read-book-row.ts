import { BookCellReader, type BookCells, bookHeadOf, type CellFlaw, type CellRead } from './book-cells'
import type { BookImportKind } from './import-columns'
import { flawsOfLine } from './line-flaws'
import type { LineKind, RecipientKind } from './line-kinds'
import { type LineFields, lineFields } from './openness-fields'
import { findPersonalNumbers, PERSONAL_NUMBER_NAMES } from './personal-numbers'
import type { FileColumn } from './read-columns'

/** What the rows of one file are read against. */
export interface BookRowContext {
  kind: BookImportKind
  columns: readonly FileColumn[]
  /** `YYYY-MM-DD`. */
  today: string
  /** The place that a cell names. */
  placeOf(text: string): CellRead<{ regionId: string; name: string }>
  /** The public fund that a cell names; of several of one name that of the year. */
  fundOf(text: string, year: number | undefined): CellRead<{ id: string; name: string }>
  /** The place here that passes money on, where the name is that of one. */
  giverOf(text: string): string | undefined
  /** Whether the publication can tell of these places. */
  flawOfPlace(line: Pick<LineFields, 'giver' | 'kind' | 'regionId'>): CellFlaw | undefined
}

export type ReadBookRow = { ok: true; line: LineFields } | { ok: false; flaws: CellFlaw[] }

const FIELDS = lineFields.entries
const RECIPIENT = FIELDS.recipient.wrapped.entries
const SHORTEN = '请改写后再导入'
const ACCOUNT_KINDS = new Map<string, LineKind>([
  ['收入', 'income'],
  ['支出', 'expense'],
  ['结存', 'holding'],
])
const ACCOUNT_KIND_REMEDY = '填写“收入”“支出”或“结存”；产值、面积、产量这样不是收支的数不用导入'
const RECIPIENT_KINDS = new Map<string, RecipientKind>([
  ['', 'person'],
  ['个人', 'person'],
  ['单位', 'organization'],
])
/** Names that are no person's; one that is not known to be is masked like a person's. */
const ORGANIZATION = /^.{2,}(公司|中心|超市|..[局所站店厂社院校部队会处办库场室])$/

/** Columns of free words, in which nobody expects a number of a person. */
const WORDS = ['item', 'batch', 'remark', 'payer', 'party', 'giver', 'name', 'unit'] as const

type Parts = { [Field in keyof LineFields]?: LineFields[Field] | undefined }
type ReadParts = (reader: BookCellReader, context: BookRowContext, year: number | undefined) => Parts

/**
 * Reads rows of a file as lines. What is wrong with single cells is said of all of them at once; what does not fit
 * together within the line (`flawsOfLine`) once they can be read.
 */
export function createBookRowReader(context: BookRowContext): (cells: BookCells) => ReadBookRow {
  const { columns, kind } = context
  const head = bookHeadOf(kind, columns)
  return (cells) => {
    const reader = new BookCellReader(head, cells)
    const day = reader.day()
    const year = day === undefined ? undefined : Number(day.slice(0, 4))
    const parts = PARTS[kind](reader, context, year)
    parts.year = year
    parts.day = day
    parts.amount = reader.money('amount')
    parts.batch = reader.field('batch', FIELDS.batch, SHORTEN) ?? ''
    parts.remark = reader.field('remark', FIELDS.remark, SHORTEN) ?? ''
    complainOfNumbers(reader)
    const line = reader.flaws.length === 0 ? lineOf(parts) : undefined
    const flaws = line ? flawsTogether(context, line) : flawsOfParts(context, parts, complainedOf(reader))
    return line && flaws.length === 0 ? { ok: true, line } : { ok: false, flaws: [...reader.flaws, ...flaws] }
  }
}

/** Columns of which something was said already; without a unit of money no amount of the row is known. */
function complainedOf({ flaws }: BookCellReader): ReadonlySet<string> {
  const keys = new Set(flaws.map(({ key }) => key))
  return keys.has('moneyUnit') ? keys.add('amount').add('standard') : keys
}

/** What does not fit together in a row. */
function flawsTogether(
  { flawOfPlace, kind, today }: BookRowContext,
  line: LineFields,
  arePlacesKnown = true,
): CellFlaw[] {
  const flaws = flawsOfLine(line, today).map(({ field, problem, remedy }) => ({
    key: columnOfField(kind, field),
    problem,
    remedy,
  }))
  const place = arePlacesKnown ? flawOfPlace(line) : undefined
  if (place) flaws.push(place)
  return flaws
}

/** The same as far as the row's cells could be read; nothing is said twice of one column. */
function flawsOfParts(context: BookRowContext, parts: Parts, complained: ReadonlySet<string>): CellFlaw[] {
  if (parts.kind === undefined) return []
  const line = { ...parts, ...filledIn(parts, complained, context.today), kind: parts.kind }
  const arePlacesKnown = parts.regionId !== undefined && !complained.has('giver')
  return flawsTogether(context, line, arePlacesKnown).filter(({ key }) => !complained.has(key))
}

/** Something harmless in the place of what could not be read. */
function filledIn(parts: Parts, complained: ReadonlySet<string>, today: string) {
  const { amount = 1, batch = '', day = today, item = '', regionId = '', remark = '' } = parts
  const { year = Number(day.slice(0, 4)) } = parts
  return {
    ...{ amount, batch, day, item, regionId, remark, year },
    ...(complained.has('fund') && { fundId: '?' }),
    ...(complained.has('payer') && { payer: '?' }),
    ...(complained.has('giver') && { giver: { name: '?' } }),
    ...((complained.has('name') || complained.has('recipientKind')) && {
      recipient: { kind: 'person' as const, name: '?' },
    }),
  }
}

/** The column in which a field of a line stands. */
export function columnOfField(kind: BookImportKind, field: string): string {
  const accounts = kind === 'accounts' ? ACCOUNTS_COLUMN_OF : {}
  const columns: Record<string, string> = { ...COLUMN_OF, ...accounts }
  return columns[field] ?? field
}

const COLUMN_OF = {
  regionId: 'region',
  year: 'day',
  fundId: 'fund',
  recipient: 'name',
  'recipient.name': 'name',
  'recipient.idNumber': 'idNumber',
}
const ACCOUNTS_COLUMN_OF = { recipient: 'party', 'recipient.name': 'party', payer: 'party' }

const PARTS: Record<BookImportKind, ReadParts> = {
  payments(reader, context, year) {
    const parts: Parts = { kind: 'payment', ...fundAndItem(reader, context, year, true) }
    parts.regionId = placeIn(reader, context)
    parts.payer = reader.required('payer', FIELDS.payer.wrapped, SHORTEN)
    parts.recipient = recipientOf(reader)
    parts.standard = reader.money('standard')
    parts.quantity = reader.quantity()
    const counted = parts.quantity === undefined ? undefined : reader.countedIn()
    parts.unit = reader.field('unit', FIELDS.unit.wrapped, SHORTEN) ?? counted
    return parts
  },
  allocations(reader, context, year) {
    const parts: Parts = { kind: 'allocation', ...fundAndItem(reader, context, year, true) }
    parts.regionId = placeIn(reader, context)
    const name = reader.required('giver', FIELDS.giver.wrapped.entries.name, '填写拨出方全称')
    const regionId = name === undefined ? undefined : context.giverOf(name)
    if (name !== undefined) parts.giver = { name, ...(regionId !== undefined && { regionId }) }
    return parts
  },
  accounts(reader, context, year) {
    const said = reader.text('kind')
    const kind = ACCOUNT_KINDS.get(said)
    if (kind === undefined)
      reader.complain('kind', said === '' ? '没有填写' : `“${said}”不是收支的类别`, ACCOUNT_KIND_REMEDY)
    const parts: Parts = { kind, ...fundAndItem(reader, context, year, false), ...partyOf(reader, kind) }
    parts.regionId = placeIn(reader, context)
    return parts
  },
}

function complainOfNumbers(reader: BookCellReader): void {
  for (const key of WORDS) {
    const [found] = findPersonalNumbers(reader.text(key))
    if (found)
      reader.complain(key, `里面有${PERSONAL_NUMBER_NAMES[found.kind]}`, '请删去，公开的材料里不能有')
  }
}

/** The fund, and what the money is for: as the row says, or the fund's own name. */
function fundAndItem(
  reader: BookCellReader,
  { fundOf }: BookRowContext,
  year: number | undefined,
  isItemOfFund: boolean,
): Pick<Parts, 'fundId' | 'item'> {
  const named = reader.text('fund')
  if (named === '' && isItemOfFund) reader.complain('fund', '没有填写', '填写已经公开的资金的全称')
  const found = named === '' ? undefined : fundOf(named, year)
  if (found?.ok === false) reader.complain('fund', found.problem, found.remedy)
  const fund = found?.ok === true ? found.value : undefined
  const item = isItemOfFund
    ? (reader.field('item', FIELDS.item, SHORTEN) ?? fund?.name)
    : reader.required('item', FIELDS.item, '填写群众看得懂的叫法')
  return { fundId: fund?.id, item }
}

function placeIn(reader: BookCellReader, { placeOf }: BookRowContext): string | undefined {
  const found = placeOf(reader.text('region'))
  if (found.ok) return found.value.regionId
  reader.complain('region', found.problem, found.remedy)
  return undefined
}

function recipientOf(reader: BookCellReader): LineFields['recipient'] {
  const said = reader.text('recipientKind')
  const kind = RECIPIENT_KINDS.get(said)
  if (kind === undefined)
    reader.complain('recipientKind', `“${said}”不是领取人的类别`, '填写“个人”或“单位”，不填按“个人”')
  const name = reader.required('name', RECIPIENT.name, '个人填姓名，单位填全称')
  const idNumber = reader.field(
    'idNumber',
    RECIPIENT.idNumber.wrapped,
    '请对照身份证核对；在Excel里先把这一列设成“文本”格式再填',
  )
  const mobile = reader.field('mobile', RECIPIENT.mobile.wrapped, '请核对手机号；没有的不填')
  if (kind === undefined || name === undefined) return undefined
  return {
    kind,
    name,
    ...(idNumber !== undefined && { idNumber }),
    ...(mobile !== undefined && { mobile }),
  }
}

/** Who stands on the other side of an income or expense. */
function partyOf(reader: BookCellReader, kind: LineKind | undefined): Pick<Parts, 'payer' | 'recipient'> {
  if (reader.text('party') === '') return {}
  if (kind !== 'expense') return { payer: reader.field('party', FIELDS.payer.wrapped, SHORTEN) }
  const name = reader.field('party', RECIPIENT.name, SHORTEN)
  if (name === undefined) return {}
  return { recipient: { kind: ORGANIZATION.test(name) ? 'organization' : 'person', name } }
}

/**
 * The line of parts none of which was complained of; undefined where one is missing that every line has. Field by field,
 * since files have tens of thousands of them.
 */
function lineOf(parts: Parts): LineFields | undefined {
  const { amount, batch = '', day, item, kind, regionId, remark = '', year } = parts
  if (kind === undefined || regionId === undefined || item === undefined) return undefined
  if (amount === undefined || day === undefined || year === undefined) return undefined
  const line: LineFields = { kind, regionId, year, item, amount, day, batch, remark }
  const { fundId, giver, payer, quantity, recipient, standard, unit } = parts
  if (fundId !== undefined) line.fundId = fundId
  if (giver !== undefined) line.giver = giver
  if (payer !== undefined) line.payer = payer
  if (recipient !== undefined) line.recipient = recipient
  if (standard !== undefined) line.standard = standard
  if (quantity !== undefined) line.quantity = quantity
  if (unit !== undefined) line.unit = unit
  return line
}
