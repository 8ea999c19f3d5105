import { bind } from '@qingjian/shared/identity/identity.contracts'
import * as v from 'valibot'
import { groupCode, hasStrangeZero, invitationCodeOf } from './invitation-code'

describe('a typed invitation code', () => {
  it.each([
    ['small letters', 'ab7km3xn'],
    ['two groups', 'AB7K M3XN'],
    ['hyphens', 'ab7k-m3xn'],
    ['full-width characters of a Chinese keyboard', 'ＡＢ７Ｋ　Ｍ３ＸＮ'],
  ])('is read from %s', (_, typed) => {
    expect(invitationCodeOf(typed)).toBe('AB7KM3XN')
    expect(v.is(bind.input, { code: invitationCodeOf(typed), mobile: '17000000001' })).toBe(true)
  })

  it.each(['lb7km3xn', '1b7km3xn', 'Ib7km3xn'])('takes what looks like a small L for one: %s', (typed) => {
    expect(invitationCodeOf(typed)).toBe('LB7KM3XN')
  })

  it('does not guess what a zero was', () => {
    expect(hasStrangeZero(invitationCodeOf('ob7km3xn'))).toBe(true)
    expect(hasStrangeZero(invitationCodeOf('0b7km3xn'))).toBe(true)
    expect(hasStrangeZero(invitationCodeOf('qb7km3xn'))).toBe(false)
  })

  it.each([
    ['ab7', 'AB7'],
    ['ab7k', 'AB7K'],
    ['ab7km', 'AB7K M'],
    ['ab7k m3xn9', 'AB7K M3XN'],
  ])('%s is shown as %s', (typed, shown) => {
    expect(groupCode(typed)).toBe(shown)
  })
})
