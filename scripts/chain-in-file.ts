import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { AuditEntry } from '@qingjian/cloudfunctions/platform/audit/audit.documents'
import { CHAIN_BEGINNING, type ChainHead } from '@qingjian/cloudfunctions/platform/chain/chain'
import type { StoredChain } from './stored-chain'

/** Documents of a JSON-lines file, as databases export collections: one a line. @throws naming the line that is no JSON */
async function readDocuments<T>(path: string): Promise<T[]> {
  const documents: T[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    try {
      documents.push(JSON.parse(line) as T)
    } catch {
      throw new Error(`${path}:${number} is not a line of JSON`)
    }
  }
  return documents
}

const placeOf = ({ sequence }: AuditEntry) => (typeof sequence === 'number' ? sequence : Number.NaN)

/** The log in an export of the collection `audit_entries`, and of `audit_chain`; without the latter the last entry is taken for the end. */
export async function chainInFile(entriesPath: string, headPath?: string): Promise<StoredChain> {
  const all = await readDocuments<AuditEntry>(entriesPath)
  const sealed = all
    .filter((entry) => placeOf(entry) >= 1)
    .sort((one, other) => placeOf(one) - placeOf(other))
  const waiting = all.filter((entry) => entry.sealed === false && entry.sequence === undefined)
  const known = new Set([...sealed, ...waiting])
  const [noted] = headPath === undefined ? [] : await readDocuments<ChainHead>(headPath)
  const last = sealed.at(-1)
  const end = last ? { sequence: placeOf(last), hash: String(last.hash) } : CHAIN_BEGINNING
  const head = noted ? { sequence: noted.sequence, hash: noted.hash } : end
  return {
    head: async () => head,
    async sealedFrom(sequence, limit) {
      const start = sealed.findIndex((entry) => placeOf(entry) >= sequence)
      return start === -1 ? [] : sealed.slice(start, start + limit)
    },
    stray: async () => all.find((entry) => !known.has(entry)),
    overdue: async (position, limit) => waiting.filter((entry) => entry.position < position).slice(0, limit),
    nameOf: async (personId) => personId,
  }
}
