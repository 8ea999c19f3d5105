import { readNoticeEnvironment } from './gateway-environment'

const ALL = {
  ALIYUN_ACCESS_KEY_ID: 'id',
  ALIYUN_ACCESS_KEY_SECRET: 'secret',
  QINGJIAN_SMS_SIGN: '清鉴',
  QINGJIAN_PUBLIC_URL: 'https://qj.example.org/',
  QINGJIAN_RECEIPT_KEY: 'key',
}

describe('the environment of messages', () => {
  it('makes a gateway when nothing is missing', () => {
    const environment = readNoticeEnvironment({
      ...ALL,
      QINGJIAN_TEMPLATE_CODES: '{"follow-up-link":"SMS_9"}',
    })
    expect(environment).toMatchObject({
      missing: [],
      signature: '清鉴',
      site: 'https://qj.example.org',
      templateCodes: { 'follow-up-link': 'SMS_9' },
      receiptKey: 'key',
      gateway: expect.anything(),
    })
  })

  it.each(Object.keys(ALL))('has no gateway without %s, and names it', (name) => {
    for (const value of [undefined, '']) {
      const environment = readNoticeEnvironment({ ...ALL, [name]: value })
      expect(environment).toMatchObject({ missing: [name] })
      expect(environment.gateway).toBeUndefined()
    }
  })

  it.each(['{', '"text"', '{"a":1}'])('names codes that make no sense: %s', (codes) => {
    expect(readNoticeEnvironment({ ...ALL, QINGJIAN_TEMPLATE_CODES: codes })).toMatchObject({
      missing: ['QINGJIAN_TEMPLATE_CODES'],
      templateCodes: {},
    })
  })
})
