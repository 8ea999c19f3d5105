import fc from 'fast-check'
import { addDays } from './day'
import { readTypedDay } from './typed-day'

const DIGITS = '〇一二三四五六七八九'
const said = (digits: string) => [...digits].map((one) => DIGITS[Number(one)]).join('')
/** 31 as 三十一, 20 as 二十, 12 as 十二. */
const saidNumber = (number: number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? DIGITS[ones] : ''}`
}
const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

/** Days from the founding of the Party to a century on. */
const days = fc.nat({ max: 65_000 }).map((number) => addDays('1921-07-01', number))
const serialOf = (day: string) => (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000

type Writing = (year: string, month: number, date: number, day: string) => string
const WRITINGS: Record<string, Writing> = {
  '2008-7-1': (year, month, date) => `${year}-${month}-${date}`,
  '2008-07-01': (_year, _month, _date, day) => day,
  '2008/07/01': (_year, _month, _date, day) => day.replaceAll('-', '/'),
  '2008/7/1': (year, month, date) => `${year}/${month}/${date}`,
  '2008.7.1': (year, month, date) => `${year}.${month}.${date}`,
  '2008.07.01': (_year, _month, _date, day) => day.replaceAll('-', '.'),
  '2008．7．1': (year, month, date) => `${year}．${month}．${date}`,
  '2008。7。1': (year, month, date) => `${year}。${month}。${date}`,
  '2008、7、1': (year, month, date) => `${year}、${month}、${date}`,
  '2008—7—1': (year, month, date) => `${year}—${month}—${date}`,
  '2008 7 1': (year, month, date) => `${year} ${month} ${date}`,
  '2008年7月1日': (year, month, date) => `${year}年${month}月${date}日`,
  '2008年07月01日': (year, _month, _date, day) => `${year}年${day.slice(5, 7)}月${day.slice(8)}日`,
  '2008年7月1号': (year, month, date) => `${year}年${month}月${date}号`,
  '2008年7月1': (year, month, date) => `${year}年${month}月${date}`,
  ' 2008 年 7 月 1 日 ': (year, month, date) => ` ${year} 年 ${month} 月 ${date} 日 `,
  '20080701': (_year, _month, _date, day) => day.replaceAll('-', ''),
  二〇〇八年七月一日: (year, month, date) => `${said(year)}年${saidNumber(month)}月${saidNumber(date)}日`,
  二零零八年七月一日: (year, month, date) =>
    `${said(year).replaceAll('〇', '零')}年${saidNumber(month)}月${saidNumber(date)}日`,
  '２００８－７－１': (year, month, date) => wide(`${year}-${month}-${date}`),
  '２００８年７月１日': (year, month, date) => `${wide(year)}年${wide(`${month}`)}月${wide(`${date}`)}日`,
  '2008-07-01 00:00:00': (_year, _month, _date, day) => `${day} 00:00:00`,
  '2008-07-01T00:00:00.000': (_year, _month, _date, day) => `${day}T00:00:00.000`,
  '2008/7/1 0:00': (year, month, date) => `${year}/${month}/${date} 0:00`,
  'the number of Excel': (_year, _month, _date, day) => String(serialOf(day)),
  'the number of Excel with a time': (_year, _month, _date, day) => `${serialOf(day)}.75`,
}

const read = (text: string) => {
  const answer = readTypedDay(text)
  return answer.ok ? answer.day : `${answer.problem}，${answer.remedy}`
}

describe('a day that a person types', () => {
  it.each(Object.entries(WRITINGS))('is understood as %s', (_name, write) => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month, date] = day.split('-')
        expect(read(write(year, Number(month), Number(date), day))).toBe(day)
      }),
    )
  })

  it.each([
    ['一九八五年十月二十日', '1985-10-20'],
    ['一九九九年十二月卅一日', '1999-12-31'],
    ['二○○八年十一月廿九日', '2008-11-29'],
    ['2008年七月十日', '2008-07-10'],
    ['2000-2-29', '2000-02-29'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it.each([
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['1', '1900-01-01'],
    ['39630', '2008-07-01'],
  ])('as Excel’s number %s is %s, though Excel takes 1900 for a leap year', (serial, day) => {
    expect(read(serial)).toBe(day)
  })

  it.each([
    ['2026年2月30日', '没有这一天'],
    ['2023-02-29', '没有这一天'],
    ['20081301', '没有这一天'],
    ['2008-0-1', '没有这一天'],
    ['60', '没有这一天'],
    ['0', '没有这一天'],
    ['2008年7月', '只写到月份'],
    ['2008-07', '只写到月份'],
    ['2008.07', '只写到月份'],
    ['200807', '只写到月份'],
    ['二〇〇八年七月', '只写到月份'],
    ['2008', '只写了年份'],
    ['2008年', '只写了年份'],
    ['08-7-1', '年份没有写满四位'],
    ['98年7月1日', '年份没有写满四位'],
    ['080701', '年份没有写满四位'],
    ['7/1/2008', '请按年、月、日的顺序写'],
    ['2008-07-01 08:30', '请去掉时间'],
    ['2008-06-30T16:00:00.000Z', '请去掉时间'],
    ['', '没有填写'],
    ['  ', '没有填写'],
    ['不详', '看不懂'],
    ['建党节', '看不懂'],
    ['农历七月初一', '看不懂'],
    ['123456789', '看不懂'],
    ['2008-7-1-1', '看不懂'],
    ['-39630', '看不懂'],
  ])('%s is refused: %s', (text, problem) => {
    expect(read(text)).toContain(problem)
  })

  it('is a real day or a refusal in words, whatever is typed', () => {
    const pieces = fc.constantFrom(...'0123456789年月日号-/.十一二〇廿 T:上'.split(''))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (text) => {
          expect(read(text)).toMatch(/^\d{4}-\d\d-\d\d$|\p{Script=Han}/u)
        },
      ),
      { numRuns: 500 },
    )
  })
})
