import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json'
import { digestAfter } from '../line-content'
import type { PublicationDocument } from '../openness.documents'

const WORDS = [
  '_id',
  'kind',
  'announcement',
  'title',
  'done',
  'effect',
  'regionId',
  'regionName',
  'year',
  'fulfils',
  'reason',
  'withdraws',
  'lineCount',
  'totals',
  'publishedOn',
] as const satisfies readonly (keyof PublicationDocument)[]

/**
 * What the log notes of a publication: the digest over its lines and, last, over what it says of itself, so that neither can
 * be changed unseen.
 * @param running the digest over its lines
 */
export function sealOfPublication(publication: PublicationDocument, running: string): string {
  const said = Object.fromEntries(
    WORDS.flatMap((field) => (publication[field] === undefined ? [] : [[field, publication[field]]])),
  )
  return digestAfter(running, createHash('sha256').update(canonicalJson(said)).digest('hex'))
}
