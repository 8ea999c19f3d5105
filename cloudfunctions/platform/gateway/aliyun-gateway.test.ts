import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAliyunGateway } from './aliyun-gateway'

type Form = Record<string, string>
type Answer = (response: ServerResponse, form: Form) => void

const SECRET = 'secret-of-the-key'
const requests: Form[] = []
let answer: Answer
let server: Server
let endpoint: string

/** The provider's side of signature v1: every parameter but the signature, sorted, encoded as RFC 3986 says. */
function isSigned({ Signature: signature, ...rest }: Form): boolean {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const canonical = Object.keys(rest)
    .sort()
    .map((name) => `${encode(name)}=${encode(rest[name] ?? '')}`)
    .join('&')
  const signed = `POST&%2F&${encode(canonical)}`
  return signature === createHmac('sha1', `${SECRET}&`).update(signed).digest('base64')
}

const json =
  (body: object, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
const text =
  (body: string, status: number): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'text/html' }).end(body)

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(body))
      requests.push(form)
      if (!isSigned(form)) json({ Code: 'SignatureDoesNotMatch', Message: body }, 400)(response, form)
      else answer(response, form)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  requests.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const gatewayAt = (smsEndpoint: string, accessKeySecret = SECRET) =>
  createAliyunGateway({
    accessKeyId: 'key',
    accessKeySecret,
    smsEndpoint,
    voiceEndpoint: smsEndpoint,
    signature: "城东区纪委监委 (试)*!'",
  })
const SMS = {
  to: '17000000001',
  templateCode: 'SMS_1',
  parameters: { token: 'a b+c~*' },
  outId: 'abcdefabcdef012',
}
const send = (gateway = gatewayAt(endpoint)) => gateway.sendSms(SMS)
const query = () => gatewayAt(endpoint).querySms({ to: SMS.to, day: '2026-11-24', outId: SMS.outId })

describe('sending a short message', () => {
  it('signs it as the provider checks it, and answers its number', async () => {
    answer = json({ Code: 'OK', BizId: '123^0' })
    expect(await send()).toEqual({ outcome: 'accepted', providerId: '123^0' })
    expect(requests[0]).toMatchObject({
      Action: 'SendSms',
      Version: '2017-05-25',
      PhoneNumbers: '17000000001',
      TemplateParam: '{"token":"a b+c~*"}',
      OutId: SMS.outId,
    })
  })

  it.each([
    [
      'a failure that comes as success',
      json({ Code: 'isv.BUSINESS_LIMIT_CONTROL' }),
      'isv.BUSINESS_LIMIT_CONTROL',
    ],
    [
      'a refusal at the door',
      json({ Code: 'SignatureNonceUsed', Message: SMS.to }, 400),
      'SignatureNonceUsed',
    ],
  ])('tells %s by its code alone', async (_, given, code) => {
    answer = given
    expect(await send()).toEqual({ outcome: 'refused', code })
  })

  it('is refused with a wrong secret', async () => {
    expect(await send(gatewayAt(endpoint, 'wrong'))).toEqual({
      outcome: 'refused',
      code: 'SignatureDoesNotMatch',
    })
  })

  it.each<[string, Answer]>([
    ['a page of HTML', text('<html>502 Bad Gateway</html>', 502)],
    ['half a JSON', text('{"Code":"OK","BizId":"12', 200)],
    ['a list', text('[]', 200)],
    ['no number', json({ Code: 'OK' })],
    ['503', json({ Code: 'ServiceUnavailable' }, 503)],
    ['a 400 without JSON', text('<html>', 400)],
    ['a broken connection', (response) => response.destroy()],
  ])('leaves it open after %s', async (_, given) => {
    answer = given
    expect(await send()).toEqual({ outcome: 'unclear' })
    expect(requests).toHaveLength(1)
  })

  it('knows when nothing has left', async () => {
    expect(await send(gatewayAt('http://127.0.0.1:9'))).toEqual({ outcome: 'unreached' })
  })

  it('ends, too, when the answer breaks off in the middle', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      let asked: () => void = () => undefined
      const reached = new Promise<void>((resolve) => {
        asked = resolve
      })
      answer = (response) => {
        response.writeHead(200, { 'Content-Length': '1000' })
        response.write('{"Code"')
        response.socket?.once('close', asked)
        setImmediate(() => response.destroy())
      }
      const outcome = send()
      await reached
      await jest.advanceTimersByTimeAsync(20_000)
      expect(await outcome).toEqual({ outcome: 'unclear' })
    } finally {
      jest.useRealTimers()
    }
  })
})

describe('asking after a short message', () => {
  const details = (...list: object[]) => json({ Code: 'OK', SmsSendDetailDTOs: { SmsSendDetailDTO: list } })

  it.each([
    [1, 'waiting', ''],
    [2, 'failed', 'MOBILE_NOT_ON_SERVICE'],
    [3, 'delivered', 'DELIVERED'],
  ])('reads status %i as %s', async (SendStatus, state, ErrCode) => {
    answer = details({ OutId: 'another' }, { OutId: SMS.outId, SendStatus, ErrCode })
    expect(await query()).toEqual({ outcome: 'found', state, code: ErrCode })
    expect(requests[0]).toMatchObject({ SendDate: '20261124', PhoneNumber: '17000000001' })
  })

  it('reads on while pages are full, and says absent at the end', async () => {
    const full = Array.from({ length: 50 }, () => ({ OutId: 'another' }))
    answer = (response, form) => details(...(form.CurrentPage === '1' ? full : []))(response, form)
    expect(await query()).toEqual({ outcome: 'absent' })
    expect(requests).toHaveLength(2)
  })

  it.each<[string, Answer]>([
    ['a refusal', json({ Code: 'isp.RAM_PERMISSION_DENY' })],
    ['something else', json({ Code: 'OK' })],
    ['HTML', text('<html>', 502)],
  ])('never takes %s for absent', async (_, given) => {
    answer = given
    expect(await query()).toEqual({ outcome: 'unclear' })
  })
})

describe('a call', () => {
  it('sends the keys flat, each with what is said after it', async () => {
    answer = json({ Code: 'OK', CallId: '116^99' })
    const keys = [
      { key: '1', code: 'TTS_1' },
      { key: '2', code: 'TTS_2' },
    ]
    expect(await gatewayAt(endpoint).call({ ...SMS, keys, byeCode: 'TTS_BYE' })).toEqual({
      outcome: 'accepted',
      providerId: '116^99',
    })
    expect(requests[0]).toMatchObject({
      Action: 'IvrCall',
      StartCode: 'SMS_1',
      'MenuKeyMap.1.Key': '1',
      'MenuKeyMap.2.Code': 'TTS_2',
      ByeCode: 'TTS_BYE',
    })
  })

  it.each([
    [
      { Code: 'OK', Data: '{"state":"200003","duration":0}' },
      { outcome: 'ended', code: '200003', seconds: 0 },
    ],
    [
      { Code: 'OK', Data: '{"state":"200000","duration":"41"}' },
      { outcome: 'ended', code: '200000', seconds: 41 },
    ],
    [{ Code: 'OK', Data: '' }, { outcome: 'pending' }],
    [{ Code: 'OK', Data: '{"state":' }, { outcome: 'unclear' }],
    [{ Code: 'isv.CALL_ID_ILLEGAL' }, { outcome: 'unclear' }],
  ])('that ended as %j', async (body, expected) => {
    answer = json(body)
    expect(await gatewayAt(endpoint).queryCall({ callId: '116^99', calledAt: 1 })).toEqual(expected)
  })
})
