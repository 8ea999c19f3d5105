import * as v from 'valibot'
import { pastDayField } from '../calendar/day'
import { readTypedDay, type TypedDay } from '../calendar/typed-day'

/** 建党日: nobody joined before. */
const FOUNDED_ON = '1921-07-01'
const TOO_EARLY = '早于建党日1921年7月1日'

/** 入党日期 as it is stored; whether it is past already is asked of the clock. */
export const joiningDayField = v.pipe(
  pastDayField,
  v.check((day) => day >= FOUNDED_ON, `入党日期${TOO_EARLY}，请核对年份`),
)

/** A day as 入党日期: not before the Party and not still to come. */
export function judgeJoiningDay(day: string, today: string): TypedDay {
  const wrong = (what: string): TypedDay => ({ ok: false, problem: `${day}${what}`, remedy: '请核对年份' })
  if (day < FOUNDED_ON) return wrong(TOO_EARLY)
  return day > today ? wrong('晚于今天') : { ok: true, day }
}

/** 入党日期 as a person typed it, in any of the forms of `readTypedDay`. */
export function readJoiningDay(text: string, today: string): TypedDay {
  const read = readTypedDay(text)
  return read.ok ? judgeJoiningDay(read.day, today) : read
}
