import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from './gateway-client'
import { startFixtures } from './start'

interface Stored {
  content: string
  outId: string
  parts: number
}

let emulator: SpawnedEmulator
let gateway: GatewayClient
beforeAll(async () => {
  emulator = await startFixtures({ gateways: GATEWAYS })
  gateway = new GatewayClient(emulator)
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  await emulator.api('phones', 'DELETE')
})

const messages = (query = ''): Promise<Stored[]> => emulator.api(`messages?${query}`)
const advance = (milliseconds: number) => emulator.api('clock', 'POST', { advanceMs: milliseconds })
const today = async (): Promise<string> => {
  const { now } = await emulator.api<{ now: number }>('clock')
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
}

describe('SendSms', () => {
  it('accepts a message and puts it on the phone', async () => {
    const { status, body } = await gateway.sendSms('13800000001', { OutId: 'o-1' })
    expect(status).toBe(200)
    expect(body).toEqual({
      Code: 'OK',
      Message: 'OK',
      RequestId: expect.any(String),
      BizId: expect.any(String),
    })
    expect(await messages()).toEqual([
      expect.objectContaining({
        number: '13800000001',
        content: `【示例】请打开 ${emulator.url}/a/x1 查看。`,
        outId: 'o-1',
        parts: 1,
      }),
    ])
  })

  it('takes GET as well as POST, at its own path as well as at the root', async () => {
    const parameters = { PhoneNumbers: '13800000002', SignName: '示例', TemplateCode: 'SMS_NOTICE' }
    const more = { TemplateParam: '{"code":"x1"}' }
    const query = await gateway.signed('SendSms', { ...parameters, ...more }, 'GET')
    expect((await gateway.get(query)).body.Code).toBe('OK')
    const form = await gateway.signed('SendSms', { ...parameters, ...more })
    expect((await gateway.post(form, '/aliyun/sms/')).body.Code).toBe('OK')
    expect(await messages('number=13800000002')).toHaveLength(2)
  })

  it('sends the same request twice when it is sent twice: there is no idempotency', async () => {
    await gateway.sendSms('13800000003', { OutId: 'same' })
    await gateway.sendSms('13800000003', { OutId: 'same' })
    expect(await messages('outId=same')).toHaveLength(2)
  })

  it('reaches several numbers, with or without the country code', async () => {
    await gateway.sendSms('13800000001,+8613800000002,8613800000003')
    expect(await messages()).toHaveLength(3)
    expect(await messages('number=13800000002')).toHaveLength(1)
  })

  it.each([
    ['an unknown signature', { SignName: '别人' }, 'isv.SMS_SIGNATURE_ILLEGAL'],
    ['an unknown template', { TemplateCode: 'SMS_X' }, 'isv.SMS_TEMPLATE_ILLEGAL'],
    ['a missing variable', { TemplateParam: '{}' }, 'isv.TEMPLATE_MISSING_PARAMETERS'],
    ['a number for a text', { TemplateParam: '{"code":1}' }, 'isv.INVALID_JSON_PARAM'],
    ['an address in a variable', { TemplateParam: '{"code":"https://a.cn"}' }, 'isv.PARAM_NOT_SUPPORT_URL'],
    ['no mobile number', { PhoneNumbers: '12345' }, 'isv.MOBILE_NUMBER_ILLEGAL'],
    ['a long OutId', { OutId: 'x'.repeat(256) }, 'isv.INVALID_PARAMETERS'],
  ])('refuses %s and sends nothing', async (_name, more, code) => {
    expect(await gateway.sendSms('13800000001', more)).toMatchObject({ status: 200, body: { Code: code } })
    expect(await messages()).toEqual([])
  })

  it('sends a notice fifty times a day, and again the next day', async () => {
    const send = () => gateway.sendSms('13800000009')
    const first = await Promise.all(Array.from({ length: 50 }, send))
    expect(first.filter(({ body }) => body.Code === 'OK')).toHaveLength(50)
    expect((await send()).body).toMatchObject({
      Code: 'isv.BUSINESS_LIMIT_CONTROL',
      Message: '触发天级流控Permits:50',
    })
    await advance(24 * 3_600_000)
    expect((await send()).body.Code).toBe('OK')
  })

  it('sends a verification code once a minute', async () => {
    const send = () =>
      gateway.sendSms('13800000010', { TemplateCode: 'SMS_CODE', TemplateParam: '{"code":"1234"}' })
    expect((await send()).body.Code).toBe('OK')
    expect((await send()).body.Message).toBe('触发分钟级流控Permits:1')
    await advance(60_000)
    expect((await send()).body.Code).toBe('OK')
  })
})

describe('SendBatchSms', () => {
  it('sends each number its own text', async () => {
    const { body } = await gateway.ask('SendBatchSms', {
      PhoneNumberJson: '["13800000001","13800000002"]',
      SignNameJson: '["示例","示例"]',
      TemplateCode: 'SMS_NOTICE',
      TemplateParamJson: '[{"code":"one"},{"code":"two"}]',
    })
    expect(body).toMatchObject({ Code: 'OK', BizId: expect.any(String) })
    const [one, two] = await messages()
    expect([one?.content, two?.content]).toEqual([
      expect.stringContaining('one'),
      expect.stringContaining('two'),
    ])
  })
})

describe('QuerySendDetails', () => {
  const query = async (number: string, more: Record<string, string> = {}) =>
    (
      await gateway.ask('QuerySendDetails', {
        PhoneNumber: number,
        SendDate: await today(),
        PageSize: '10',
        CurrentPage: '1',
        ...more,
      })
    ).body

  it('finds a message by number and day, waiting first and delivered later', async () => {
    await gateway.sendSms('13800000001', { OutId: 'o-2' })
    const details = (status: object) => ({
      Code: 'OK',
      TotalCount: 1,
      SmsSendDetailDTOs: { SmsSendDetailDTO: [expect.objectContaining({ OutId: 'o-2', ...status })] },
    })
    expect(await query('13800000001')).toMatchObject(details({ SendStatus: 1, ErrCode: '' }))
    await advance(2_000)
    expect(await query('13800000001')).toMatchObject(details({ SendStatus: 3, ErrCode: 'DELIVERED' }))
    expect(await query('13800000002')).toMatchObject({ Code: 'OK', TotalCount: 0 })
    expect(await query('13800000001', { SendDate: '20000101' })).toMatchObject({
      Code: 'isv.INVALID_PARAMETERS',
    })
  })

  it('says that a number that is off got nothing', async () => {
    await emulator.api('phones/13800000001/behaviour', 'POST', { kind: 'off' })
    await gateway.sendSms('13800000001')
    await advance(2_000)
    expect(await query('13800000001')).toMatchObject({
      SmsSendDetailDTOs: { SmsSendDetailDTO: [{ SendStatus: 2, ErrCode: 'MOBILE_NOT_ON_SERVICE' }] },
    })
  })

  it('pages, newest first', async () => {
    for (const OutId of ['a', 'b', 'c']) await gateway.sendSms('13800000001', { OutId })
    const second = await query('13800000001', { PageSize: '2', CurrentPage: '2' })
    expect(second).toMatchObject({ TotalCount: 3, SmsSendDetailDTOs: { SmsSendDetailDTO: [{ OutId: 'a' }] } })
  })
})

describe('the door', () => {
  it('answers a wrong signature as the API gateway does, with the text it should have been made over', async () => {
    const form = await gateway.signed('SendSms', { PhoneNumbers: '13800000001' })
    form.set('PhoneNumbers', '13800000002')
    const { status, body } = await gateway.post(form)
    expect(status).toBe(400)
    expect(body).toEqual({
      RequestId: expect.any(String),
      Message: expect.stringMatching(
        /^Specified signature is not matched with our calculation\. server string to sign is:POST&%2F&/,
      ),
      HostId: new URL(emulator.url).host,
      Code: 'SignatureDoesNotMatch',
      Recommend: expect.stringContaining('q=SignatureDoesNotMatch&product=Dysmsapi'),
    })
  })

  it('takes a request once', async () => {
    const form = await gateway.signed('QuerySendDetails', { PhoneNumber: '13800000001' })
    await gateway.post(form)
    expect(await gateway.post(form)).toMatchObject({ status: 400, body: { Code: 'SignatureNonceUsed' } })
  })

  it.each([
    ['an unknown action', 'SendLetter', {}, 404, 'InvalidAction.NotFound'],
    ['no action', '', {}, 400, 'MissingAction'],
    ['another version', 'SendSms', { Version: '2018-01-01' }, 400, 'InvalidVersion'],
    ['no number', 'SendSms', {}, 400, 'MissingPhoneNumbers'],
    ['an unknown key', 'SendSms', { AccessKeyId: 'nobody' }, 404, 'InvalidAccessKeyId.NotFound'],
  ])('refuses %s', async (_name, action, more, status, code) => {
    expect(await gateway.ask(action, more)).toMatchObject({ status, body: { Code: code } })
  })

  it('leaves the pages at the root alone', async () => {
    expect((await fetch(`${emulator.url}/`)).status).toBe(404)
  })
})

describe('a text that is registered while it runs', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
  const text = '${name}同志，今天是您的政治生日。'
  const own = (TemplateParam: string) =>
    gateway.sendSms('13800000041', { TemplateCode: 'SMS_OWN', TemplateParam })

  it('is sent from then on, asks for its variables, and is unknown again once it is removed', async () => {
    expect((await own('{"name":"马晓"}')).body.Code).toBe('isv.SMS_TEMPLATE_ILLEGAL')
    await emulator.api('sms-templates', 'POST', { code: 'SMS_OWN', text })
    expect((await own('{}')).body.Code).toBe('isv.TEMPLATE_MISSING_PARAMETERS')
    expect((await own('{"name":"马晓"}')).body.Code).toBe('OK')
    expect(await messages()).toMatchObject([{ content: '【示例】马晓同志，今天是您的政治生日。' }])
    await emulator.api('sms-templates/SMS_OWN', 'DELETE')
    expect((await own('{"name":"马晓"}')).body.Code).toBe('isv.SMS_TEMPLATE_ILLEGAL')
  })

  it('stands before those of the configuration, which stay', async () => {
    const { code } = await emulator.api<{ code: string }>('sms-templates', 'POST', { text })
    expect(code).toMatch(/^SMS_\d{9}$/)
    expect(await emulator.api('sms-templates')).toMatchObject([
      { code, text, registered: true },
      { code: 'SMS_NOTICE', registered: false },
      { code: 'SMS_CODE', registered: false },
    ])
    await expect(emulator.api('sms-templates/SMS_NOTICE', 'DELETE')).rejects.toThrow('404')
    await emulator.api(`sms-templates/${code}`, 'DELETE')
  })
})
