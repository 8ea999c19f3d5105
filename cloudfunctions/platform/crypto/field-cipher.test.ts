import { createFieldCipher } from './field-cipher'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const first = createFieldCipher({ current: '1', keys: { 1: key(1) } })

describe('the field cipher', () => {
  it('gives back what it encrypted, and never the same ciphertext twice', () => {
    const ciphers = [first.encrypt('17000000001', 'row/1'), first.encrypt('17000000001', 'row/1')]
    expect(ciphers.map((cipher) => first.decrypt(cipher, 'row/1'))).toEqual(['17000000001', '17000000001'])
    expect(new Set(ciphers).size).toBe(2)
    for (const text of ['', '王小明 😀']) expect(first.decrypt(first.encrypt(text, 'c'), 'c')).toBe(text)
  })

  it('reads what an older key encrypted after the keys have changed', () => {
    const second = createFieldCipher({ current: '2', keys: { 1: key(1), 2: key(2) } })
    expect(second.decrypt(first.encrypt('old', 'c'), 'c')).toBe('old')
    expect(second.encrypt('new', 'c')).toMatch(/^2\./)
    expect(() => first.decrypt(second.encrypt('new', 'c'), 'c')).toThrow('field key 2 is not in the key ring')
  })

  it('refuses a ciphertext that was moved to another row', () => {
    expect(() => first.decrypt(first.encrypt('17000000001', 'row/1'), 'row/2')).toThrow()
  })

  it('refuses a ciphertext that was altered anywhere', () => {
    const [version, payload = ''] = first.encrypt('17000000001', 'c').split('.')
    const bytes = Buffer.from(payload, 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => first.decrypt(`${version}.${altered.toString('base64url')}`, 'c')).toThrow()
    }
  })

  it('refuses a ciphertext whose end was cut off, also within its tag', () => {
    const [version, payload = ''] = first.encrypt('', 'c').split('.')
    const bytes = Buffer.from(payload, 'base64url')
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length).toString('base64url')
      expect(() => first.decrypt(`${version}.${cut}`, 'c')).toThrow()
    }
  })

  it('refuses keys of another length', () => {
    const keys = { 1: Buffer.alloc(16).toString('base64') }
    expect(() => createFieldCipher({ current: '1', keys })).toThrow('32 bytes')
  })
})
