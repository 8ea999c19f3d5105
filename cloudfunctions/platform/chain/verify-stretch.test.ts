import fc from 'fast-check'
import { CHAIN_BEGINNING, type ChainHead } from './chain'
import { type Log, NOTES, type Note, noteOf, sealedLog, sealNote, sourceOfLog } from './testing/tampering'
import { STRETCH, type Stretch, verifyStretch } from './verify-stretch'

/** Verifies a whole log; answers the last stretch. */
async function verify(log: Log): Promise<Stretch<Note>> {
  const source = sourceOfLog(log)
  let from: ChainHead = CHAIN_BEGINNING
  for (;;) {
    const stretch = await verifyStretch(source, from, NOTES)
    if (stretch.state !== 'going') return stretch
    expect(stretch.reached.sequence).toBeGreaterThan(from.sequence)
    from = stretch.reached
  }
}

const without = (log: Log, place: number): Log => ({
  ...log,
  entries: log.entries.filter((_, n) => n !== place),
})
const put = (log: Log, place: number, facts: Partial<Note>): Log => ({
  ...log,
  entries: log.entries.map((entry, n) => (n === place ? { ...entry, ...facts } : entry)),
})
const swap = (log: Log, one: number, other: number, fields: readonly (keyof Note)[]): Log => {
  const [left, right] = [log.entries[one], log.entries[other]]
  const of = (entry: Note | undefined) => Object.fromEntries(fields.map((field) => [field, entry?.[field]]))
  return put(put(log, one, of(right)), other, of(left))
}

const LOG = sealedLog(40)
const place = fc.nat(39)
const hashText = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

describe('a log that nobody touched', () => {
  it.each([0, 1, 40, STRETCH - 1, STRETCH, STRETCH + 1, 2 * STRETCH])(
    'of %s entries is intact',
    async (count) => {
      expect(await verify(sealedLog(count))).toMatchObject({ state: 'intact', reached: { sequence: count } })
    },
  )

  it('is intact in whatever order its keys come back', async () => {
    const reversed = LOG.entries.map(
      (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as Note,
    )
    expect(await verify({ ...LOG, entries: reversed })).toMatchObject({ state: 'intact' })
  })

  it('is intact while entries are being sealed', async () => {
    const later = sealedLog(60)
    const heads = [LOG.head, later.head]
    const source = { ...sourceOfLog(later), head: async () => heads.shift() ?? later.head }
    expect(await verifyStretch(source, CHAIN_BEGINNING, NOTES)).toMatchObject({ state: 'intact' })
    const early = [LOG.head, later.head]
    const behind = { ...sourceOfLog(LOG), head: async () => early.shift() ?? later.head }
    expect(await verifyStretch(behind, CHAIN_BEGINNING, NOTES)).toMatchObject({ state: 'intact' })
  })
})

describe('tampering is found at its first place', () => {
  const changes: fc.Arbitrary<Partial<Note>> = fc.oneof(
    fc.record({ at: fc.nat() }),
    fc.record({ text: fc.string() }),
    fc.record({ details: fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<unknown>) }),
    fc.record({ _id: fc.string({ minLength: 1 }) }),
    fc.record({ hash: hashText }),
    fc.record({ sealed: fc.constant(false) }),
  )

  it('when any field of an entry is changed', async () => {
    await fc.assert(
      fc.asyncProperty(place, changes, async (changed, facts) => {
        const stretch = await verify(put(LOG, changed, facts))
        expect(stretch).toMatchObject({
          state: 'broken',
          reached: { sequence: changed },
          break: { kind: 'changed', sequence: changed + 1 },
        })
      }),
    )
  })

  it('when an entry is changed and hashed anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(38), async (changed) => {
        const before = LOG.entries[changed - 1]
        const head = before ? { sequence: changed, hash: before.hash ?? '' } : CHAIN_BEGINNING
        const forged = sealNote({ ...noteOf(changed + 1), text: '改' }, head)
        expect(await verify(put(LOG, changed, forged))).toMatchObject({
          state: 'broken',
          break: { kind: 'changed', sequence: changed + 2 },
        })
      }),
    )
  })

  it('when the last entry is changed and hashed anew: the head remembers it', async () => {
    const before = LOG.entries[38]
    const forged = sealNote({ ...noteOf(40), text: '改' }, { sequence: 39, hash: before?.hash ?? '' })
    expect(await verify(put(LOG, 39, forged))).toMatchObject({ break: { kind: 'head', sequence: 40 } })
  })

  it('when an entry is removed, also the last', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (removed) => {
        expect(await verify(without(LOG, removed))).toMatchObject({
          state: 'broken',
          break: { kind: 'removed', sequence: removed + 1 },
        })
      }),
    )
  })

  it('when the end is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (kept) => {
        expect(await verify({ ...LOG, entries: LOG.entries.slice(0, kept) })).toMatchObject({
          break: { kind: 'removed', sequence: kept + 1 },
        })
      }),
    )
  })

  it('when the end is cut off and the head set back, by a head that was kept elsewhere', async () => {
    const cut = sealedLog(30)
    expect(await verify(cut)).toMatchObject({ state: 'intact' })
    expect(cut.head.hash).not.toBe(LOG.head.hash)
  })

  it.each([
    ['their contents', ['_id', 'at', 'text', 'details']],
    ['their places', ['sequence']],
    ['their places and hashes', ['sequence', 'hash']],
  ] as const)('when two entries exchange %s', async (_what, fields) => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one !== other)
        expect(await verify(swap(LOG, one, other, fields))).toMatchObject({
          state: 'broken',
          break: { kind: 'reordered', sequence: Math.min(one, other) + 1 },
        })
      }),
    )
  })

  it('when one entry is removed and those after it move up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(38), async (removed) => {
        const { entries } = without(LOG, removed)
        const moved = entries.map((entry, n) => ({ ...entry, sequence: n + 1 }))
        expect(await verify({ ...LOG, entries: moved })).toMatchObject({
          state: 'broken',
          break: { sequence: removed + 1 },
        })
      }),
    )
  })

  it('when an entry is put in, with a sequence of another, between two, before all, after all or without any', async () => {
    const sequences = fc.oneof(
      fc.integer({ min: 1, max: 41 }),
      fc.integer({ min: 0, max: 40 }).map((number) => number + 0.5),
      fc.constantFrom(0, -1, undefined),
    )
    await fc.assert(
      fc.asyncProperty(sequences, fc.boolean(), async (sequence, isFirst) => {
        const forged: Note = { ...noteOf(999), sealed: true, hash: 'f'.repeat(64) }
        const added = sequence === undefined ? forged : { ...forged, sequence }
        const entries = isFirst ? [added, ...LOG.entries] : [...LOG.entries, added]
        const { break: found, state } = await verify({ ...LOG, entries })
        expect({ state, id: found?.entry?._id }).toEqual({ state: 'broken', id: 'note-999' })
      }),
    )
  })

  it('when a well-made entry stands beside the real one', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.boolean(), async (number, isFirst) => {
        const before = LOG.entries[number - 1]
        const head = before ? { sequence: number, hash: before.hash ?? '' } : CHAIN_BEGINNING
        const forged = sealNote(noteOf(999), head)
        const entries = isFirst ? [forged, ...LOG.entries] : [...LOG.entries, forged]
        expect(await verify({ ...LOG, entries })).toMatchObject({
          state: 'broken',
          break: { kind: 'added', sequence: number + 1 },
        })
      }),
    )
  })

  it('when a well-made entry is added at the end without the head', async () => {
    const entries = [...LOG.entries, sealNote(noteOf(41), LOG.head)]
    expect(await verify({ ...LOG, entries })).toMatchObject({ break: { kind: 'head', sequence: 41 } })
  })

  it('when the head is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), hashText, async (sequence, hash) => {
        expect(await verify({ ...LOG, head: { sequence, hash } })).toMatchObject({ state: 'broken' })
      }),
    )
  })

  it('across the border of two stretches', async () => {
    const log = sealedLog(STRETCH + 5)
    for (const removed of [STRETCH - 2, STRETCH - 1, STRETCH]) {
      expect(await verify(without(log, removed))).toMatchObject({
        break: { kind: 'removed', sequence: removed + 1 },
      })
    }
    const twin = { ...noteOf(9999), sequence: STRETCH, sealed: true, hash: 'x' }
    expect(await verify({ ...log, entries: [...log.entries, twin] })).toMatchObject({ state: 'broken' })
  })

  it('also in what was in order at the last stretch, when its last entry has gone since', async () => {
    const reached = { sequence: 20, hash: LOG.entries[19]?.hash ?? '' }
    expect(await verifyStretch(sourceOfLog(without(LOG, 19)), reached, NOTES)).toMatchObject({
      state: 'broken',
    })
  })
})

describe('a chain of which every stored row is part', () => {
  const { link } = NOTES
  const unmarked = (log: Log): Log => ({
    ...log,
    entries: log.entries.map((entry) => ({ ...entry, sealed: false })),
  })

  it('is intact without a mark on its rows', async () => {
    const source = sourceOfLog(unmarked(LOG))
    expect(await verifyStretch(source, CHAIN_BEGINNING, { link })).toMatchObject({
      state: 'intact',
      reached: LOG.head,
    })
  })

  it('shows the row that was changed, and the one before it', async () => {
    const source = sourceOfLog(put(unmarked(LOG), 7, { text: '改' }))
    expect(await verifyStretch(source, CHAIN_BEGINNING, { link })).toMatchObject({
      before: { _id: 'note-7' },
      break: { kind: 'changed', sequence: 8, entry: { _id: 'note-8' } },
    })
  })
})
