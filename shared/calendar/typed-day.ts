import { addDays, isRealDay } from './day'

/** A day as it was understood, or what is wrong with it and what to do about that. */
export type TypedDay = { ok: true; day: string } | { ok: false; problem: string; remedy: string }

const wrong = (problem: string, remedy: string): TypedDay => ({ ok: false, problem, remedy })
const WRITE_IT_SO = '请写成2008-7-1或2008年7月1日这样的日期'
const EMPTY = wrong('没有填写日期', WRITE_IT_SO)
const UNREADABLE = wrong('看不懂这个日期', WRITE_IT_SO)
const TIMED = wrong('日期后面写了时间', '请去掉时间，只写年月日')
const YEAR_ALONE = wrong('只写了年份', '请补上几月几日，例如2008-7-1')
const MONTH_ALONE = wrong('只写到月份', '请补上几号，例如2008-7-1')
const SHORT_YEAR = wrong('年份没有写满四位', '请把年份写全，例如2008-7-1')
const YEAR_AT_THE_END = wrong('年份写在了后面', '请按年、月、日的顺序写，例如2008-7-1')
const NEVER_WAS = wrong('没有这一天', '请核对月份和日期')

const SAID = '〇一二三四五六七八九'
/** Excel counts days from here on, those before March 1900 one less, since it takes 1900 for a leap year. */
const BEFORE_SERIAL_ONE = '1899-12-30'
const THE_DAY_THAT_NEVER_WAS = 60
/** What a person types between year, month and day, after full-width characters were made plain. */
const BETWEEN = '[-‐‑‒–—−/.。·、,年月 ]+'
const YEAR_FIRST = new RegExp(`^(\\d+)${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})$`)
const YEAR_AND_MONTH = new RegExp(`^\\d{4}${BETWEEN}\\d{1,2}$`)
const YEAR_LAST = new RegExp(`^\\d{1,2}${BETWEEN}\\d{1,2}${BETWEEN}\\d{4}$`)

/**
 * A day as people type it or Excel hands it over, as `YYYY-MM-DD`: 2008-7-1, 2008/07/01, 2008.7.1, 2008年7月1日,
 * 二〇〇八年七月一日, 20080701, with full-width digits, with midnight behind it, or as Excel's own number of the day (39630;
 * the 1900 date system). Never guesses: half a date, two digits of a year and days that never were are refused in words
 * that say what to write.
 */
export function readTypedDay(text: string): TypedDay {
  const plain = plainOf(text)
  if (plain === '') return EMPTY
  if (/\d{1,2}:\d{2}/.test(plain)) return TIMED
  if (/^\d+(\.\d+)?$/.test(plain)) return readNumber(plain)
  const [, year = '', month = '', date = ''] = YEAR_FIRST.exec(plain) ?? []
  if (year.length === 4) return realDay(year, month, date)
  if (YEAR_LAST.test(plain)) return YEAR_AT_THE_END
  if (year.length === 2) return SHORT_YEAR
  return YEAR_AND_MONTH.test(plain) ? MONTH_ALONE : UNREADABLE
}

/** Plain digits and signs, without what stands around the day: midnight, and 日 or 号 at the end. */
function plainOf(text: string): string {
  return numbersInChinese(text.normalize('NFKC').replace(/[○◯零]/g, '〇'))
    .trim()
    .toLowerCase()
    .replace(/[t ]\s*0?0:00(:00(\.0+)?)?$/, '')
    .replace(/\s*([-/.年月日号])\s*/g, '$1')
    .replace(/[日号月年]$/, '')
}

/** 二〇〇八年七月三十一日 as 2008年7月31日: years digit by digit, months and days as numbers are said. */
function numbersInChinese(text: string): string {
  const digitsOf = (words: string) => [...words].map((one) => SAID.indexOf(one)).join('')
  return text
    .replace(/廿十?/g, '二十')
    .replace(/卅十?/g, '三十')
    .replace(
      /([二三]?)十([一二三四五六七八九]?)(?=\D|$)/g,
      (_, tens, ones) => `${digitsOf(tens || '一')}${digitsOf(ones || '〇')}`,
    )
    .replace(/[〇一二三四五六七八九]/g, digitsOf)
}

/** A number alone: eight digits are a day, up to five are Excel's count of days. */
function readNumber(digits: string): TypedDay {
  if (/^\d{8}$/.test(digits)) return realDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
  if (/^(19|20)\d\d$/.test(digits)) return YEAR_ALONE
  if (/^(19|20)\d\d(\.\d{1,2}|\d\d)$/.test(digits)) return MONTH_ALONE
  if (/^\d{6}$/.test(digits)) return SHORT_YEAR
  if (!/^\d{1,5}(\.\d+)?$/.test(digits)) return UNREADABLE
  const serial = Math.floor(Number(digits))
  if (serial < 1 || serial === THE_DAY_THAT_NEVER_WAS) return NEVER_WAS
  return { ok: true, day: addDays(BEFORE_SERIAL_ONE, serial < THE_DAY_THAT_NEVER_WAS ? serial + 1 : serial) }
}

function realDay(year: string, month: string, date: string): TypedDay {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isRealDay(day) ? { ok: true, day } : NEVER_WAS
}
