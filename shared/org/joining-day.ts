import * as v from 'valibot'
import { pastDayField } from '../calendar/day'
import { readTypedDay } from '../calendar/typed-day'
import { fail, type Result } from '../kernel/result'

/** 建党日: nobody joined before. */
const FOUNDED_ON = '1921-07-01'
const TOO_EARLY = '早于建党日1921年7月1日，请核对年份'

/** 入党日期 as it is stored; whether it is past already is asked of the clock. */
export const joiningDayField = v.pipe(
  pastDayField,
  v.check((day) => day >= FOUNDED_ON, `入党日期${TOO_EARLY}`),
)

/** What is wrong with a day as 入党日期, in words; undefined when nothing is. */
export function joiningDayProblem(day: string, today: string): string | undefined {
  if (day < FOUNDED_ON) return `入党日期是${day}，${TOO_EARLY}`
  return day > today ? `入党日期是${day}，晚于今天，请核对年份` : undefined
}

/** 入党日期 as a person typed it, in any of the forms of `readTypedDay`. */
export function readJoiningDay(text: string, today: string): Result<string> {
  const read = readTypedDay(text)
  if (!read.ok) return read
  const problem = joiningDayProblem(read.data, today)
  return problem === undefined ? read : fail('INVALID_INPUT', problem)
}
