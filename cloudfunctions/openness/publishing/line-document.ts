import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import { digestOf, duplicateKeyOf, nameKeysOf, publicContentOf, recipientIdOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import {
  type DraftLine,
  type LineDocument,
  lineVersionId,
  nameContext,
  type PublicationDocument,
  type PublicContent,
  type RecipientDocument,
  recipientContext,
} from '../openness.documents'
import { townIdOf } from '../publications/author-place'

/** Where a version is to stand. */
interface LinePlace {
  lineId: string
  version: number
  /** From 0, in its publication. */
  index: number
  publishedOn: string
}

interface Names {
  regionName: string
  fundName?: string | undefined
}

type Keys = Pick<OpennessDependencies, 'cipher' | 'hash'>

/** The id of the line that begins in this place of a publication. */
export function newLineId(hash: OpennessDependencies['hash'], publicationId: string, index: number): string {
  return hash('openness-line', `${publicationId}/${index}`)
}

/** A version as it is published, made of what the draft says. */
export function lineDocumentOf(
  { cipher, hash }: Keys,
  publication: PublicationDocument,
  draft: DraftLine,
  names: Names,
  place: LinePlace,
): LineDocument {
  const { lineId, version } = place
  const person = draft.recipient?.kind === 'person' ? draft.recipient.name : undefined
  const content = publicContentOf(hash, draft, names, publication.reason)
  return {
    ...versionOf(publication, content, place),
    duplicateKey: duplicateKeyOf(hash, draft),
    ...(person !== undefined && { fullName: cipher.encrypt(person, nameContext(lineId, version)) }),
    ...(draft.recipient !== undefined && { nameKeys: nameKeysOf(hash, draft.recipient.name) }),
    ...(draft.recipientKey !== undefined && { recipientKey: draft.recipientKey }),
  }
}

/** What a tombstone says instead of words with a personal number in them, which may be why the line is withdrawn. */
const HIDDEN = '（已隐去）'

/** What is left of a line that is withdrawn: what it was about and why it is gone, and nobody's name. */
export function tombstoneOf(
  publication: PublicationDocument,
  before: LineDocument,
  place: LinePlace,
): LineDocument {
  const { amount, day, fundId, fundName, kind, regionId, regionName, year } = before
  const item = findPersonalNumbers(before.item).length > 0 ? HIDDEN : before.item
  const content: PublicContent = {
    ...{ kind, regionId, regionName, year, item, amount, day, batch: '', remark: '' },
    ...(fundId !== undefined && { fundId }),
    ...(fundName !== undefined && { fundName }),
    isWithdrawn: true,
    ...(publication.reason !== undefined && { reason: publication.reason }),
  }
  // What was withdrawn may be published again: no line is a duplicate of a tombstone.
  const duplicateKey = `withdrawn:${lineVersionId(place.lineId, place.version)}`
  return { ...versionOf(publication, content, place), duplicateKey }
}

function versionOf(
  publication: PublicationDocument,
  content: PublicContent,
  { index, lineId, publishedOn, version }: LinePlace,
): Omit<LineDocument, 'duplicateKey'> {
  return {
    ...content,
    _id: lineVersionId(lineId, version),
    ...{ lineId, version, publicationId: publication._id, index },
    townId: townIdOf(content.regionId),
    holderId: publication.regionId,
    publishedOn,
    position: `${content.day}.${lineId}`,
    digest: digestOf(lineId, version, content),
    latest: true,
  }
}

/** By which a person can prove later to be the one who is paid; nothing where a number is missing. */
export function recipientOf(
  { cipher, hash }: Keys,
  { mobileKey, recipient, recipientKey }: DraftLine,
  regionName: string,
): RecipientDocument | undefined {
  if (recipient?.kind !== 'person' || recipientKey === undefined || mobileKey === undefined) return undefined
  const _id = recipientIdOf(hash, recipientKey, mobileKey)
  const name = cipher.encrypt(recipient.name, recipientContext(_id))
  return { _id, recipientKey, mobileKey, regionName, name }
}
