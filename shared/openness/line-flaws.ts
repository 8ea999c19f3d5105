import { amountOf, plainYuan } from '../kernel/money'
import { LINE_FIELD_NAMES } from './line-field-names'
import { LINE_KIND_NAMES, LINE_PARTICULARS, type LineKind, PARTICULARS } from './line-kinds'
import type { LineFields } from './openness-fields'

/** A line as it is written, or as a draft keeps it. */
export interface CheckedLine extends Omit<LineFields, 'recipient'> {
  recipient?:
    | (Pick<NonNullable<LineFields['recipient']>, 'kind' | 'name'> & { idNumber?: unknown })
    | undefined
  recipientKey?: string
}

/** What is wrong with a field, and what to do about it. */
export interface LineFlaw {
  field: string
  problem: string
  remedy: string
}

/** Kinds whose money moves on the day that they name, so that the year is the day's. */
const OF_THE_DAY: readonly LineKind[] = ['allocation', 'payment']
/** Kinds of which nothing is not worth a line. */
const MORE_THAN_NOTHING: readonly LineKind[] = ['allocation', 'payment']
/** What an amount is counted from: all of it or nothing. */
const COUNTED = ['standard', 'quantity', 'unit'] as const

/**
 * Everything that does not fit together within one line; what fits its publication and the funds is asked elsewhere.
 * @param today `YYYY-MM-DD`; what lies behind it has not happened yet
 */
export function flawsOfLine(line: CheckedLine, today: string): LineFlaw[] {
  return [
    ...flawsOfParticulars(line),
    ...flawsOfRecipient(line),
    ...flawsOfAmount(line),
    ...flawsOfDay(line, today),
  ]
}

function flawsOfParticulars(line: CheckedLine): LineFlaw[] {
  const { may, must } = LINE_PARTICULARS[line.kind]
  const kind = LINE_KIND_NAMES[line.kind]
  const flaws: LineFlaw[] = []
  for (const field of PARTICULARS) {
    const isMust = must.includes(field)
    const name = LINE_FIELD_NAMES[field]
    if (line[field] === undefined) {
      if (isMust) flaws.push({ field, problem: `“${kind}”缺少${name}`, remedy: `请填写${name}` })
    } else if (!isMust && !may.includes(field))
      flaws.push({ field, problem: `“${kind}”没有${name}这一项`, remedy: `请去掉${name}` })
  }
  return flaws
}

function flawsOfRecipient({ recipient, recipientKey }: CheckedLine): LineFlaw[] {
  if (recipient?.kind !== 'organization') return []
  if (recipient.idNumber === undefined && recipientKey === undefined) return []
  return [
    {
      field: 'recipient.idNumber',
      problem: '领取的是单位，却填了身份证号',
      remedy: '请删去身份证号，或者改为个人',
    },
  ]
}

function flawsOfAmount({ amount, kind, quantity, standard, unit }: CheckedLine): LineFlaw[] {
  const flaws: LineFlaw[] = []
  if (amount <= 0 && MORE_THAN_NOTHING.includes(kind))
    flaws.push({ field: 'amount', problem: '金额是0', remedy: '请填写实际金额；没有发生的不用公开' })
  const { may, must } = LINE_PARTICULARS[kind]
  const parts = { standard, quantity, unit }
  const wanted = COUNTED.filter((one) => may.includes(one) || must.includes(one))
  const missing = wanted.filter((one) => parts[one] === undefined)
  if (missing.length > 0 && missing.length < wanted.length) {
    const names = wanted.map((one) => LINE_FIELD_NAMES[one]).join('、')
    for (const one of missing)
      flaws.push({
        field: one,
        problem: `缺少${LINE_FIELD_NAMES[one]}`,
        remedy: `${names}要么都填，要么都不填`,
      })
  }
  if (standard !== undefined && quantity !== undefined && amountOf(standard, quantity) !== amount)
    flaws.push({
      field: 'amount',
      problem: `标准乘数量是${plainYuan(amountOf(standard, quantity))}元，金额却是${plainYuan(amount)}元`,
      remedy: '请核对标准、数量和金额',
    })
  return flaws
}

function flawsOfDay({ day, kind, year }: CheckedLine, today: string): LineFlaw[] {
  if (day > today) return [{ field: 'day', problem: `${day}还没有到`, remedy: '请填写实际发生的日期' }]
  if (OF_THE_DAY.includes(kind) && Number(day.slice(0, 4)) !== year)
    return [
      {
        field: 'year',
        problem: `年度是${year}年，日期却在${day.slice(0, 4)}年`,
        remedy: '请核对年度和日期',
      },
    ]
  return []
}
