import { noticeSettingsField } from '@qingjian/shared/notice/notice-fields'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { safeParse } from 'valibot'
import { formPathOf } from './form-path-of'
import { minuteOf, timeOf } from './minutes'

const pathsOf = (changes: object) =>
  safeParse(noticeSettingsField, { ...DEFAULT_NOTICE_SETTINGS, ...changes }).issues?.map(formPathOf)

describe('what is wrong in a form of settings', () => {
  it('stands at its field', () => {
    expect(pathsOf({ askAfterMinutes: 1 })).toEqual([['askAfterMinutes']])
    expect(pathsOf({ prices: { smsPart: -1, callMinute: 1 } })).toEqual([['prices', 'smsPart']])
  })

  it('stands at the beginning of a part of the day that ends before it begins', () => {
    const callHours = [
      { fromMinute: 540, untilMinute: 720 },
      { fromMinute: 900, untilMinute: 840 },
    ]
    expect(pathsOf({ callHours })).toEqual([['callHours', 1, 'fromMinute']])
  })

  it('stands at the list that is empty', () => {
    expect(pathsOf({ callHours: [] })).toEqual([['callHours']])
  })
})

describe('minutes of a day', () => {
  it.each([0, 5, 540, 1230, 1435])('%i comes back as it was', (minute) => {
    expect(minuteOf(timeOf(minute), false)).toBe(minute)
  })

  it('read as people write them', () => {
    expect(timeOf(20 * 60 + 30).format('HH:mm')).toBe('20:30')
  })

  it('end at midnight, and begin there', () => {
    expect(minuteOf(timeOf(1440), true)).toBe(1440)
    expect(minuteOf(timeOf(0), false)).toBe(0)
  })
})
