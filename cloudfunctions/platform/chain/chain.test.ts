import { CHAIN_BEGINNING, fingerprintOf, linkAfter } from './chain'

describe('a link', () => {
  it('counts on, and is the same whatever order the keys are in', () => {
    const first = linkAfter(CHAIN_BEGINNING, { b: 1, a: { d: [1, 2], c: '一' } })
    expect(first).toEqual(linkAfter(CHAIN_BEGINNING, { a: { c: '一', d: [1, 2] }, b: 1 }))
    expect(first.sequence).toBe(1)
    expect(linkAfter(first, {}).sequence).toBe(2)
  })

  it('depends on the hash before it, on its place and on its content', () => {
    const hashes = [
      linkAfter(CHAIN_BEGINNING, { a: 1 }),
      linkAfter(CHAIN_BEGINNING, { a: 2 }),
      linkAfter({ ...CHAIN_BEGINNING, sequence: 1 }, { a: 1 }),
      linkAfter({ ...CHAIN_BEGINNING, hash: 'f'.repeat(64) }, { a: 1 }),
    ].map(({ hash }) => hash)
    expect(new Set(hashes).size).toBe(4)
  })

  it('can be recomputed with nothing but SHA-256', () => {
    // printf '%064d\n1\n{"a":1}' 0 | sha256sum
    expect(linkAfter(CHAIN_BEGINNING, { a: 1 }).hash).toBe(
      '58a8b64ede0a31c39c4c0afb728c913a6b777e6ee987ceea8e4264a089470621',
    )
  })
})

describe('a fingerprint', () => {
  it('is the hash in sixteen groups of four', () => {
    expect(fingerprintOf({ hash: '0123456789abcdef'.repeat(4) })).toBe(
      Array(4).fill('0123 4567 89ab cdef').join(' '),
    )
  })
})
