import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { PublicationFields } from '@qingjian/shared/openness/openness-fields'

/** Whether a publication's year and quarter fit together, and the quarter is over. */
export function checkFields({ quarter, year }: PublicationFields, now: number): Result<void> {
  if (quarter === undefined) return succeed(undefined)
  const [ofYear = '', number = ''] = quarter.split('Q')
  const refuse = (message: string) => fail('INVALID_INPUT', message, { 'fields.quarter': message })
  if (Number(ofYear) !== year) return refuse('季度不在这个年度里，请重新选择')
  const today = dayOf(now)
  const firstDayAfter =
    number === '4' ? `${year + 1}-01-01` : `${year}-${String(Number(number) * 3 + 1).padStart(2, '0')}-01`
  return today < firstDayAfter
    ? refuse('这个季度还没有结束，结束后才能公开整个季度的账目')
    : succeed(undefined)
}
