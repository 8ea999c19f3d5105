import { CHAIN_BEGINNING, type ChainHead, linkAfter } from '../../platform/chain/chain'
import type { ChainSource } from '../../platform/chain/chain-source'
import type { ChainDescription } from '../../platform/chain/walk-chain'
import type { LogEntryDocument } from '../openness.documents'
import type { LogRepository } from './log.repository'

/** Links an entry to the one before it; all of it counts but its place in the chain. */
export function linkOfEntry(entry: Omit<LogEntryDocument, keyof ChainHead>, head: ChainHead): ChainHead {
  const { hash: _hash, sequence: _sequence, ...content } = entry as Partial<LogEntryDocument>
  return linkAfter(head, content)
}

/** How the public log is chained; every stored entry is part of it. */
export const PUBLICATION_CHAIN: ChainDescription<LogEntryDocument> = { link: linkOfEntry }

/** The public log as a verification reads it. */
export function sourceOfLog(log: LogRepository): ChainSource<LogEntryDocument> {
  return {
    async head() {
      const head = await log.head()
      return head ? { sequence: head.sequence, hash: head.hash } : CHAIN_BEGINNING
    },
    sealedFrom: (sequence, limit) => log.from(sequence, limit),
    stray: () => log.stray(),
  }
}
