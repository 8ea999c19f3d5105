import { CHAIN_BEGINNING, type ChainHead, linkAfter } from '../chain'
import type { ChainSource } from '../chain-source'
import type { ChainDescription } from '../walk-chain'

/** A row of a chain, as any feature might have. */
export interface Note {
  _id: string
  at: number
  text: string
  details: Record<string, unknown>
  sealed: boolean
  sequence?: number
  hash?: string
}

export function noteOf(number: number): Note {
  return {
    _id: `note-${number}`,
    at: 1_764_000_000_000 + number * 1000,
    text: `第${number}条`,
    details: { level: (number % 5) + 1, nested: { b: 1, a: [2, 3] } },
    sealed: false,
  }
}

/** A note in its place after another. */
export function sealNote(note: Note, head: ChainHead): Note & ChainHead {
  const { hash: _hash, sealed: _sealed, sequence: _sequence, ...content } = note
  return { ...note, sealed: true, ...linkAfter(head, content) }
}

export const NOTES: ChainDescription<Note> = { link: sealNote, isSealed: ({ sealed }) => sealed }

/** A stored log: the sealed notes and the chain's note of its end. */
export interface Log {
  entries: Note[]
  head: ChainHead
}

/** A log as sealing leaves it behind. */
export function sealedLog(count: number): Log {
  let head = CHAIN_BEGINNING
  const entries: Note[] = []
  for (let number = 1; number <= count; number += 1) {
    const sealed = sealNote(noteOf(number), head)
    entries.push(sealed)
    head = { sequence: sealed.sequence, hash: sealed.hash }
  }
  return { entries, head }
}

/** Reads a log as the database would. */
export function sourceOfLog({ entries, head }: Log): ChainSource<Note> {
  const ordered = [...entries].sort((one, other) => Number(one.sequence) - Number(other.sequence))
  return {
    head: async () => head,
    sealedFrom: async (sequence, limit) =>
      ordered.filter((entry) => Number(entry.sequence) >= sequence).slice(0, limit),
    stray: async () => entries.find((entry) => !(Number(entry.sequence) >= 1)),
  }
}
