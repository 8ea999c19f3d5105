import fc from 'fast-check'
import { TEST_HASH_KEY } from '../testing/test-keys'
import { createKeyedHash } from './keyed-hash'
import { createSignedTokens } from './signed-token'

const hash = createKeyedHash(TEST_HASH_KEY)
const tokens = createSignedTokens(hash, 'visit')

describe('the keyed hash', () => {
  it('is the same for the same text and purpose, and for nothing else', () => {
    expect(hash('rater', 'a')).toBe(hash('rater', 'a'))
    expect(hash('rater', 'a')).toMatch(/^[0-9a-f]{32}$/)
    const others = [
      hash('rater', 'b'),
      hash('actor', 'a'),
      createKeyedHash(Buffer.alloc(32, 9).toString('base64'))('rater', 'a'),
    ]
    expect(others).not.toContain(hash('rater', 'a'))
  })

  it('does not confuse where the purpose ends', () => {
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'))
  })

  it('needs a key of 32 bytes at least', () => {
    expect(() => createKeyedHash(Buffer.alloc(31).toString('base64'))).toThrow('32 bytes')
  })
})

describe('a signed token', () => {
  it('gives back its payload', () => {
    expect(tokens.verify(tokens.sign({ at: 1, name: '窗口' }))).toEqual({ at: 1, name: '窗口' })
  })

  it('is worth nothing for another purpose', () => {
    expect(createSignedTokens(hash, 'invitation').verify(tokens.sign({ at: 1 }))).toBeUndefined()
  })

  it('is worth nothing with another payload', () => {
    const [, signature] = tokens.sign({ at: 1 }).split('.')
    const body = Buffer.from('{"at":2}').toString('base64url')
    expect(tokens.verify(`${body}.${signature}`)).toBeUndefined()
  })

  it('cannot be made up, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tokens.verify(text) === undefined))
    for (const text of ['', '.', '..', 'e30.', `e30.${'é'.repeat(16)}`])
      expect(tokens.verify(text)).toBeUndefined()
  })
})
