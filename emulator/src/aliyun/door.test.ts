import { createDoor } from './door'
import { RpcFailure } from './rpc-failure'
import { percentEncode, signatureOf, stringToSign } from './signature'

describe('signature v1', () => {
  // The example of Alibaba Cloud's document on the RPC signature: key "testid", secret "testsecret".
  const example = {
    Timestamp: '2016-02-23T12:46:24Z',
    Format: 'XML',
    AccessKeyId: 'testid',
    Action: 'DescribeRegions',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
    Version: '2014-05-26',
    SignatureVersion: '1.0',
  }

  it('agrees with the example of the document', () => {
    expect(stringToSign('GET', example)).toBe(
      'GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26',
    )
    expect(signatureOf('GET', example, 'testsecret')).toBe('OLeaidS1JvxuMvnyHOwuJ+uX5qY=')
  })

  it('encodes by RFC 3986', () => {
    expect(percentEncode("a b!'()*~-_.中")).toBe('a%20b%21%27%28%29%2A~-_.%E4%B8%AD')
  })
})

describe('the door', () => {
  const now = Date.parse('2026-03-02T01:00:00Z')
  let clock = now
  const door = createDoor([{ id: 'id', secret: 'secret' }], () => clock)
  let nonces = 0
  const request = (more: Record<string, string> = {}, secret = 'secret'): Record<string, string> => {
    const parameters = {
      Action: 'SendSms',
      Version: '2017-05-25',
      AccessKeyId: 'id',
      SignatureMethod: 'HMAC-SHA1',
      SignatureVersion: '1.0',
      SignatureNonce: String(++nonces),
      Timestamp: '2026-03-02T01:00:00Z',
      ...more,
    }
    return { ...parameters, Signature: signatureOf('POST', parameters, secret) }
  }
  const refusal = (parameters: Record<string, string>, method = 'POST'): unknown => {
    try {
      door.check(method, parameters)
    } catch (error) {
      return error instanceof RpcFailure ? `${error.status} ${error.code}` : error
    }
    return undefined
  }

  beforeEach(() => {
    clock = now
  })

  it('lets a signed request in, once', () => {
    const parameters = request()
    expect(refusal(parameters)).toBeUndefined()
    expect(refusal(parameters)).toBe('400 SignatureNonceUsed')
  })

  it.each([
    ['another secret', request({}, 'other'), '400 SignatureDoesNotMatch'],
    ['an unknown key', request({ AccessKeyId: 'stranger' }), '404 InvalidAccessKeyId.NotFound'],
    ['a time 16 minutes ago', request({ Timestamp: '2026-03-02T00:44:00Z' }), '400 InvalidTimeStamp.Expired'],
    [
      'a time 16 minutes ahead',
      request({ Timestamp: '2026-03-02T01:16:00Z' }),
      '400 InvalidTimeStamp.Expired',
    ],
    [
      'a time with a zone',
      request({ Timestamp: '2026-03-02T09:00:00+08:00' }),
      '400 InvalidTimeStamp.Format',
    ],
    ['no nonce', request({ SignatureNonce: '' }), '400 MissingSignatureNonce'],
    ['another signature method', request({ SignatureMethod: 'HMAC-SHA256' }), '400 IncompleteSignature'],
  ])('refuses %s', (_name, parameters, expected) => {
    expect(refusal(parameters)).toBe(expected)
  })

  it('refuses a parameter that was changed after signing', () => {
    expect(refusal({ ...request({ PhoneNumbers: '13800000000' }), PhoneNumbers: '13800000001' })).toBe(
      '400 SignatureDoesNotMatch',
    )
  })

  it('refuses a request signed for another method', () => {
    expect(refusal(request(), 'GET')).toBe('400 SignatureDoesNotMatch')
  })

  it('takes milliseconds in a timestamp, as SDKs send them', () => {
    expect(refusal(request({ Timestamp: '2026-03-02T01:00:00.973Z' }))).toBeUndefined()
  })

  it('does not spend the nonce of a request that it refuses', () => {
    const parameters = request({}, 'other')
    expect(refusal(parameters)).toBe('400 SignatureDoesNotMatch')
    const { Signature: _wrong, ...unsigned } = parameters
    const signed = { ...unsigned, Signature: signatureOf('POST', unsigned, 'secret') }
    expect(refusal(signed)).toBeUndefined()
  })

  it('goes by the clock it is given', () => {
    clock = now + 20 * 60_000
    expect(refusal(request())).toBe('400 InvalidTimeStamp.Expired')
    expect(refusal(request({ Timestamp: '2026-03-02T01:20:00Z' }))).toBeUndefined()
  })
})
