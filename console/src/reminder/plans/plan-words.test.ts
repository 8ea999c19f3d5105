import { HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import { sampleContentView, samplePlanContent } from '../../../testing/sample-plan'
import { audienceLines, audienceSummary, exceptionsWords, isEverybody, whenWords } from './plan-words'

const NOBODY = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }
const NO_EXCEPTIONS = { unitIds: [], personIds: [] }
const { names } = sampleContentView()

describe('when a plan reminds, in words', () => {
  it.each([
    [{ kind: 'party-birthday' as const }, '每年入党纪念日当天'],
    [
      { kind: 'holiday' as const, holidays: ['national-day' as const, 'spring-festival' as const] },
      '春节、国庆放假前最后一个工作日',
    ],
    [{ kind: 'holiday' as const, holidays: [...HOLIDAYS] }, '每个法定节假日放假前最后一个工作日'],
    [{ kind: 'own-day' as const, day: '2027-06-10', yearly: true }, '每年6月10日'],
    [{ kind: 'own-day' as const, day: '2027-06-10', yearly: false }, '2027年6月10日'],
    [
      { kind: 'post' as const, moves: ['appointed' as const, 'transferred' as const] },
      '任职、转岗当天，遇休息日顺延到下一个工作日',
    ],
  ])('%o', (when, words) => {
    expect(whenWords(when)).toBe(words)
  })
})

describe('whom a plan reminds, in words', () => {
  it('is everybody only where nothing narrows it', () => {
    expect(isEverybody(NOBODY)).toBe(true)
    for (const field of Object.keys(NOBODY)) expect(isEverybody({ ...NOBODY, [field]: ['x'] })).toBe(false)
  })

  it('stands line by line with names, and says what cannot be found any more', () => {
    const { audience, exceptions } = samplePlanContent()
    expect(audienceLines({ ...audience, unitIds: ['unit-gone'] }, names)).toEqual([
      { label: '地区和单位', words: '东关大街街道、（找不到，可能已撤销或离任）' },
      { label: '级别', words: '乡科级正职、乡科级副职' },
      { label: '点名的人员', words: '马晓梅（区司法局）' },
    ])
    expect(exceptionsWords(exceptions, names)).toBe('东关社区居委会')
    expect(exceptionsWords(NO_EXCEPTIONS, names)).toBe('')
  })

  it('fits into one line of a list', () => {
    const { audience, exceptions } = samplePlanContent()
    expect(audienceSummary(audience, exceptions)).toBe('1个地区；乡科级正职、乡科级副职；另加1人（有例外）')
    expect(audienceSummary({ ...NOBODY, personIds: ['a', 'b'] }, NO_EXCEPTIONS)).toBe('点名2人')
    expect(audienceSummary(NOBODY, NO_EXCEPTIONS)).toBe('全体在职人员')
  })
})
