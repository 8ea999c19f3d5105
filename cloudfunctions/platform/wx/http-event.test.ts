import { httpAnswer, isHttpEvent, readHttpEvent } from './http-event'

const EVENT = {
  path: '/notice/receipts/sms-report',
  httpMethod: 'post',
  headers: {},
  queryStringParameters: { key: 'secret', list: ['a'] },
  body: '[1]',
  isBase64Encoded: false,
}

describe('an event of the HTTP access service', () => {
  it('is told from a call of our own pages', () => {
    expect(isHttpEvent(EVENT)).toBe(true)
    for (const other of [
      null,
      'text',
      {},
      { action: 'send', data: {} },
      { path: '/x' },
      { httpMethod: 1, path: '/' },
    ])
      expect(isHttpEvent(other)).toBe(false)
  })

  it('is read with its query and body', () => {
    expect(readHttpEvent(EVENT)).toEqual({
      method: 'POST',
      path: '/notice/receipts/sms-report',
      query: { key: 'secret' },
      body: '[1]',
    })
    const encoded = { ...EVENT, body: Buffer.from('[“短信”]').toString('base64'), isBase64Encoded: true }
    expect(readHttpEvent(encoded)?.body).toBe('[“短信”]')
    expect(readHttpEvent({ path: '/', httpMethod: 'GET' })).toEqual({
      method: 'GET',
      path: '/',
      query: {},
      body: '',
    })
  })

  it('is not read when it is too large', () => {
    expect(readHttpEvent({ ...EVENT, body: 'x'.repeat(600_000) })).toBeUndefined()
  })

  it('is answered as the platform wants it', () => {
    expect(httpAnswer(200, { code: 0 })).toMatchObject({ statusCode: 200, body: '{"code":0}' })
  })
})
