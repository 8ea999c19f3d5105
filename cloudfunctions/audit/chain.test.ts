import fc from 'fast-check'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { CHAIN_BEGINNING } from '../platform/chain/chain'
import { walkChain } from '../platform/chain/walk-chain'
import { AUDIT_CHAIN, sealEntry } from './chain'

const ENTRY: AuditEntry = {
  _id: 'entry-1',
  position: 'p001',
  at: 1_764_000_000_000,
  actor: 'somebody',
  personId: 'person-morning',
  source: 'wx_client',
  action: 'rating.submit',
  subject: 'ratings/1',
  reason: '核对',
  details: { level: 5, nested: { b: 1, a: 2 }, list: ['一', null] },
  requestId: 'request-1',
  sealed: false,
}

describe('a sealed entry', () => {
  it('has the hash that chains in use were built with', () => {
    const first = sealEntry(ENTRY, CHAIN_BEGINNING)
    const second = sealEntry({ ...ENTRY, _id: 'entry-2', personId: undefined }, first)
    expect(first).toEqual({
      ...ENTRY,
      sealed: true,
      sequence: 1,
      hash: '6be3ff0d2069f6213408edd18e5646aad4598bc646af014f26d6861e2c2d46b4',
    })
    expect(second.sequence).toBe(2)
    expect(second.hash).toBe('9b7d585936852bb1bb0d50d26b83ef4055d419287a17268fd07f66e2018252c7')
  })

  it('breaks the chain when any field of it is changed', () => {
    const text = fc.string().map((word) => `改${word}`)
    const changes: fc.Arbitrary<Partial<AuditEntry>> = fc.oneof(
      ...(
        ['_id', 'position', 'actor', 'personId', 'unitId', 'source', 'address', 'browser', 'action'] as const
      ).map((field) => fc.record({ [field]: text })),
      ...(['subject', 'reason', 'requestId', 'hash'] as const).map((field) => fc.record({ [field]: text })),
      fc.record({ at: fc.nat() }),
      fc.record({ details: fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>) }),
      fc.record({ sealed: fc.constant(false) }),
    )
    const sealed = sealEntry(ENTRY, CHAIN_BEGINNING)
    fc.assert(
      fc.property(changes, (facts) => {
        expect(walkChain([{ ...sealed, ...facts }], CHAIN_BEGINNING, AUDIT_CHAIN)).toMatchObject({
          head: CHAIN_BEGINNING,
          break: { kind: 'changed', sequence: 1 },
        })
      }),
    )
  })
})
