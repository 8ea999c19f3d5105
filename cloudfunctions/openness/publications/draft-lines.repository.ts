import type { FieldCipher } from '../../platform/crypto/field-cipher'
import { atLeast, type Database, type Transaction } from '../../platform/database/database'
import {
  CHUNK_LINES,
  type DraftChunkDocument,
  type DraftLine,
  draftChunkId,
  draftContext,
} from '../openness.documents'

/** Chunks read at once: each holds some hundred kilobytes. */
const CHUNKS_AT_ONCE = 10

/** Lines of drafts, encrypted in chunks; every chunk but the last is full, so that a line's place says its chunk. */
export interface DraftLinesRepository {
  /** The lines of one chunk. @param from a multiple of CHUNK_LINES */
  chunk(publicationId: string, from: number): Promise<DraftLine[]>
  readChunk(transaction: Transaction, publicationId: string, from: number): Promise<DraftLine[]>
  putChunk(transaction: Transaction, publicationId: string, from: number, lines: DraftLine[]): Promise<void>
  /** Writes a chunk of a publication that nobody sees yet. */
  prepareChunk(publicationId: string, from: number, lines: DraftLine[]): Promise<void>
  /** Every chunk from one on, in order. */
  chunks(publicationId: string, from?: number): AsyncGenerator<{ from: number; lines: DraftLine[] }>
  forget(publicationId: string): Promise<void>
}

/** The chunk that holds the line in this place. */
export function chunkOf(index: number): number {
  return index - (index % CHUNK_LINES)
}

export function createDraftLinesRepository(database: Database, cipher: FieldCipher): DraftLinesRepository {
  const open = ({ from, lines, publicationId }: DraftChunkDocument) =>
    JSON.parse(cipher.decrypt(lines, draftContext(publicationId, from))) as DraftLine[]
  const close = (publicationId: string, from: number, lines: DraftLine[]): DraftChunkDocument => ({
    _id: draftChunkId(publicationId, from),
    publicationId,
    from,
    count: lines.length,
    lines: cipher.encrypt(JSON.stringify(lines), draftContext(publicationId, from)),
  })
  return {
    async chunk(publicationId, from) {
      const found = await database.get<DraftChunkDocument>(
        'openness_draft_lines',
        draftChunkId(publicationId, from),
      )
      return found ? open(found) : []
    },
    async readChunk(transaction, publicationId, from) {
      const found = await transaction.get<DraftChunkDocument>(
        'openness_draft_lines',
        draftChunkId(publicationId, from),
      )
      return found ? open(found) : []
    },
    putChunk: (transaction, publicationId, from, lines) =>
      transaction.put('openness_draft_lines', close(publicationId, from, lines)),
    prepareChunk: (publicationId, from, lines) =>
      database.put('openness_draft_lines', close(publicationId, from, lines)),
    async *chunks(publicationId, from = 0) {
      for (let next = from; ; ) {
        const found = await database.find<DraftChunkDocument>('openness_draft_lines', {
          where: { publicationId, from: atLeast(next) },
          orderBy: ['from', 'asc'],
          limit: CHUNKS_AT_ONCE,
        })
        for (const one of found) yield { from: one.from, lines: open(one) }
        const last = found.at(-1)
        if (!last || found.length < CHUNKS_AT_ONCE) return
        next = last.from + 1
      }
    },
    forget: async (publicationId) =>
      void (await database.removeWhere<DraftChunkDocument>('openness_draft_lines', { publicationId })),
  }
}
