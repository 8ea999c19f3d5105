import type { KeyedHash } from '../crypto/keyed-hash'
import type { HandoverDocument, HandoverRequest } from './handover.documents'

/** The row of a handover; the same occasion to the same receiver is the same row. */
export function makeHandover(hash: KeyedHash, request: HandoverRequest, now: number): HandoverDocument {
  const { facts, occasion, to, topic } = request
  return {
    _id: hash('handover', `${to}/${topic}/${occasion}`),
    to,
    topic,
    facts,
    state: 'waiting',
    dueAt: now,
    failures: 0,
    createdAt: now,
  }
}
