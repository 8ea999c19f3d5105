import { callEndOf, isDeadNumber, judgeRefusal, wordsOf } from './provider-answers'

describe('a refusal', () => {
  it.each([
    ['isv.BUSINESS_LIMIT_CONTROL', 'number'],
    ['isv.OUT_OF_SERVICE', 'stop'],
    ['isp.RAM_PERMISSION_DENY', 'stop'],
    ['SignatureNonceUsed', 'again'],
    ['isp.SYSTEM_ERROR', 'ask'],
    ['isv.MOBILE_NUMBER_ILLEGAL', 'giveUp'],
    ['wx.43101', 'giveUp'],
    ['isv.NEVER_SEEN', 'again'],
  ])('%s means %s', (code, verdict) => expect(judgeRefusal(code).verdict).toBe(verdict))

  it.each([
    ['isv.SMS_TEMPLATE_ILLEGAL', 'giveUp'],
    ['isv.SMS_CONTENT_ILLEGAL', 'giveUp'],
    ['isv.OUT_OF_SERVICE', 'stop'],
    ['isv.SMS_SIGNATURE_ILLEGAL', 'stop'],
  ])('%s of a template that staff wrote means %s', (code, verdict) => {
    expect(judgeRefusal(code).verdict).toBe('stop')
    expect(judgeRefusal(code, true).verdict).toBe(verdict)
  })
})

describe('the end of a call', () => {
  it.each(['200000', '200001', '200008'])('%s was taken', (code) => expect(callEndOf(code)?.taken).toBe(true))
  it.each(['200002', '200003', '200005', '200010', '200012', '299999'])(
    '%s was not, and is worth another try',
    (code) => {
      expect(callEndOf(code)?.taken).toBe(false)
      expect(isDeadNumber(code)).toBe(false)
    },
  )
  it.each(['200004', '200011'])('%s is a number not to call again', (code) =>
    expect(isDeadNumber(code)).toBe(true),
  )
  it('is not told by a pressed key', () => expect(callEndOf('300000')).toBeUndefined())
})

it('every code has words, one that nobody knows its own', () => {
  expect(wordsOf('200003')).toBe('无人接听')
  expect(wordsOf('wx.43101')).toBe('用户没有同意接收订阅消息')
  expect(wordsOf('MK:0036')).toBe('没有送达（MK:0036）')
})
